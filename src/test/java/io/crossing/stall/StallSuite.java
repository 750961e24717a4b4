package io.crossing.stall;

import static io.crossing.rollout.Crew.DORA;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.OLGA;
import static io.crossing.rollout.Crew.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.people.AddingPerson;
import io.crossing.people.ClosingAccount;
import io.crossing.people.MovableClock;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Crew;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Playing;
import io.crossing.rollout.Practice;
import io.crossing.rollout.Practice.Standing;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.PracticeFound;
import io.crossing.rollout.ReportingActivation;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.StoppingRollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import io.crossing.rollout.WorkDesk;
import io.crossing.worklist.NotYours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A stall is noticed or called, diagnosed from the record, and decided; on the real engine with the diagrams that are shipped. */
@SpringBootTest(
        classes = StallParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
abstract class StallSuite {

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @Autowired
    private StartingRollout starting;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private Teams teams;

    @Autowired
    private ReportingActivation reporting;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private LeavingRollout leaving;

    @Autowired
    private Ledger ledger;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private DiagnosingStall diagnosing;

    @Autowired
    private AnsweringDiagnosis answering;

    @Autowired
    private NoticingStalls noticing;

    @Autowired
    private JdbcDiagnoses diagnoses;

    @Autowired
    private ClosingAccount closing;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runs;

    @BeforeEach
    void settle() {
        Crew.aboard(adding, people);
        clock.setTo(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .withHour(9)
                .truncatedTo(ChronoUnit.HOURS)
                .toInstant());
    }

    @Test
    void isAskedOfTheSponsorWithTheEvidenceThatSpeaksForIt() {
        Rollout rollout = until("Task_FollowDocument");

        Diagnosis diagnosis = diagnosing.call(rollout.id(), person(LEA), "Nobody follows it.");

        assertThat(diagnosis.found().practices())
                .extracting(PracticeFound::standing)
                .containsExactly(
                        Standing.DONE,
                        Standing.DONE,
                        Standing.DONE,
                        Standing.DONE,
                        Standing.SKIPPED,
                        Standing.SKIPPED,
                        Standing.SKIPPED);
        assertThat(diagnosis.found().practices())
                .extracting(PracticeFound::ahead)
                .containsExactly(false, false, false, false, false, true, true);
        assertThat(facts(diagnosis, Practice.DOCUMENT)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Kind.DOCUMENT_UNTRIED);
            assertThat(fact.link()).startsWith("/rollouts/" + rollout.id() + "/evidence?size=200#evidence-");
        });
        assertThat(diagnosis.found().verdict()).isEqualTo(Verdict.PUSH_THROUGH);
        assertThat(diagnosis.found().backTo()).isEqualTo(PilotToScale.DOCUMENTATION);
        assertThat(diagnosis.found().rule()).isEqualTo("document-skipped");
        assertThat(diagnosis.occasion()).isEqualTo(Occasion.called(LEA, "Nobody follows it."));
        assertThat(desk.task(rollout.id(), StallDiagnosis.DECIDE_TASK).assignee())
                .isEqualTo(SAM);
        assertThat(lines(rollout)).contains("Asked why it stalls.");
    }

    @Test
    void givesTheSameVerdictForTheSameFacts() {
        Rollout rollout = until("Task_FollowDocument");
        Found first = diagnosing.call(rollout.id(), person(LEA), null).found();
        answering.decide(rollout.id(), person(SAM), Verdict.GO_ON, Map.of("stallReason", "Dora is back on Monday."));

        Found second = diagnosing.call(rollout.id(), person(SAM), null).found();

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void goesBackToWhatIsWeakAndAsksThatAgain() {
        PersonId dex = new PersonId("dex" + clock.instant().toEpochMilli());
        Crew.add(adding, dex, Role.PARTICIPANT);
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_SettleDecisionRights");
        play.does("Task_SettleDecisionRights", Map.of("decisionRights", rights(dex)));
        play.until("Task_FollowDocument");
        play.does("Task_FollowDocument");
        play.until("Task_BringTeamIn");
        play.until("Task_SetUpQualityCheck");
        play.does("Task_SetUpQualityCheck");
        closing.close(dex);

        Diagnosis diagnosis = diagnosing.call(rollout.id(), person(LEA), null);
        answering.decide(rollout.id(), person(SAM), Verdict.PUSH_THROUGH, Map.of());

        assertThat(diagnosis.found().rule()).isEqualTo("decision-rights-weak");
        assertThat(facts(diagnosis, Practice.DECISION_RIGHTS))
                .extracting(PracticeFact::kind)
                .containsExactly(Kind.DECISIONS_SETTLED, Kind.DECISIONS_OPEN);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(open(rollout)).containsExactly("Task_ConfirmSponsorship");
        Diagnosis decided = diagnoses.of(rollout.id()).get(0);
        assertThat(decided.state()).isEqualTo(DiagnosisState.DECIDED);
        assertThat(decided.decided())
                .extracting(StallDecided::backTo, StallDecided::overrides, StallDecided::reason)
                .containsExactly(
                        PilotToScale.MANDATE,
                        false,
                        "Some decisions have nobody who takes them. Half-done work can be done whole.");
        assertThat(lines(rollout)).contains("Decided about the stall: push through.");
    }

    @Test
    void goesOnInTheStageThatSuppliesWhatIsMissing() {
        Rollout rollout = until("Task_FollowDocument");
        diagnosing.call(rollout.id(), person(LEA), null);

        answering.decide(rollout.id(), person(SAM), Verdict.PUSH_THROUGH, Map.of());

        assertThat(open(rollout)).containsExactly("Task_FollowDocument");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.DOCUMENTATION);
    }

    @Test
    void isOverriddenWithAReasonAndTheFirstVerdictStaysInSight() {
        Rollout rollout = until("Task_FollowDocument");
        diagnosing.call(rollout.id(), person(LEA), null);

        assertThatThrownBy(() -> answering.decide(
                        rollout.id(), person(SAM), Verdict.STOP, Map.of("learned", "Ask the teams first.")))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("stallReason"));
        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RUNNING);
        assertThat(diagnoses.open(rollout.id())).isPresent();

        answering.decide(
                rollout.id(),
                person(SAM),
                Verdict.STOP,
                Map.of("stallReason", "The supplier does it now.", "learned", "Ask the supplier first."));

        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.STOPPED);
        assertThat(rollouts.get(rollout.id()).outcome().reason()).isEqualTo("The supplier does it now.");
        Diagnosis decided = diagnoses.of(rollout.id()).get(0);
        assertThat(decided.found().verdict()).isEqualTo(Verdict.PUSH_THROUGH);
        assertThat(decided.found().rule()).isEqualTo("document-skipped");
        assertThat(decided.decided())
                .extracting(StallDecided::verdict, StallDecided::overrides, StallDecided::by)
                .containsExactly(Verdict.STOP, true, SAM);
        assertThat(lines(rollout)).contains("Decided about the stall: stop. The diagnosis said: push through.");
        assertThat(running(rollout)).isZero();
    }

    @Test
    void anotherStageThanTheDiagnosisNamesNeedsAReasonToo() {
        Rollout rollout = until("Task_FollowDocument");
        diagnosing.call(rollout.id(), person(LEA), null);
        Map<String, Object> elsewhere = Map.of("backTo", PilotToScale.OWNERSHIP.value());

        assertThatThrownBy(() -> answering.decide(rollout.id(), person(SAM), Verdict.PUSH_THROUGH, elsewhere))
                .isInstanceOf(AnswersRefused.class);
        answering.decide(
                rollout.id(),
                person(SAM),
                Verdict.PUSH_THROUGH,
                Map.of("backTo", PilotToScale.OWNERSHIP.value(), "stallReason", "Olga has no time for it."));

        assertThat(open(rollout)).containsExactly("Task_NameOwner");
    }

    @Test
    void getsTighterForTheTeamsForWhichItCarriesWeight() {
        Rollout rollout = live();
        report(rollout, 0, 60, 8, 10);
        report(rollout, 1, 60, 1, 10);

        Diagnosis diagnosis = diagnosing.call(rollout.id(), person(LEA), null);

        assertThat(diagnosis.found().use()).isEqualTo("some");
        assertThat(diagnosis.found().verdict()).isEqualTo(Verdict.SCOPE_TIGHTER);
        assertThat(diagnosis.found().keep()).extracting(TeamWeight::name).containsExactly("North");

        answering.decide(rollout.id(), person(SAM), Verdict.SCOPE_TIGHTER, Map.of());

        assertThat(teams.of(rollout.id())).extracting(Team::state).containsExactly(TeamState.LIVE, TeamState.LEFT_OUT);
        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RUNNING);
    }

    @Test
    void endsWithAReasonWhereAllWasDoneAndNobodyUsesIt() {
        Rollout rollout = live();
        report(rollout, 0, 90, 2, 10);
        report(rollout, 1, 90, 1, 10);

        Diagnosis diagnosis = diagnosing.call(rollout.id(), person(SAM), null);

        assertThat(diagnosis.found().practices())
                .extracting(PracticeFound::standing)
                .containsOnly(Standing.DONE);
        assertThat(diagnosis.found().verdict()).isEqualTo(Verdict.STOP);
        assertThat(diagnosis.found().rule()).isEqualTo("no-team");
        assertThatThrownBy(() -> answering.decide(rollout.id(), person(SAM), Verdict.STOP, Map.of()))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("learned"));

        answering.decide(
                rollout.id(), person(SAM), Verdict.STOP, Map.of("learned", "The volume was too small to matter."));

        assertThat(rollouts.get(rollout.id()).outcome().reason())
                .isEqualTo(
                        "All the scaling work was done, and it carries weight for no team. Ending with a reason is a good outcome.");
        assertThat(rollouts.get(rollout.id()).outcome().learned()).isEqualTo("The volume was too small to matter.");
    }

    @Test
    void isNoticedWhenNobodyDoesAnythingForThreeWeeks() {
        Rollout rollout = until("Task_FollowDocument");
        clock.move(Duration.ofDays(20));
        noticing.look();
        assertThat(diagnoses.of(rollout.id())).isEmpty();

        clock.move(Duration.ofDays(1));
        noticing.look();
        noticing.look();

        assertThat(diagnoses.of(rollout.id())).singleElement().satisfies(noticed -> {
            assertThat(noticed.occasion()).isEqualTo(new Occasion("NO_STEP", 15, null, null));
            assertThat(noticed.open()).isTrue();
        });
        assertThat(lines(rollout))
                .contains(
                        "A stall was noticed: nobody has done anything for 15 working days, though it waits on somebody.");

        answering.decide(rollout.id(), person(SAM), Verdict.GO_ON, Map.of("stallReason", "Dora is ill until Monday."));
        noticing.look();

        assertThat(diagnoses.of(rollout.id())).hasSize(1);
    }

    @Test
    void isNotNoticedWhileTheClockStandsOrItWaitsForNobody() {
        Rollout held = until("Task_FollowDocument");
        holding.hold(
                held.id(),
                LEA,
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                "Moving.");
        Rollout embedding = live();
        clock.move(Duration.ofDays(35));

        noticing.look();

        assertThat(open(embedding)).isEmpty();
        assertThat(diagnoses.of(held.id())).isEmpty();
        assertThat(diagnoses.of(embedding.id())).isEmpty();
    }

    @Test
    void isNoticedAtTheSecondOverrunInARow() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        overrun(rollout, PilotToScale.MANDATE);
        desk.complete(
                rollout.id(),
                desk.task(rollout.id(), "Task_AnswerEscalation"),
                SAM,
                Map.of("decision", "UNBLOCK", "note", "I take the time on Friday."));
        play.until("Task_NameOwner");
        noticing.look();
        assertThat(diagnoses.of(rollout.id())).isEmpty();
        overrun(rollout, PilotToScale.OWNERSHIP);

        noticing.look();

        assertThat(diagnoses.of(rollout.id()))
                .singleElement()
                .satisfies(
                        noticed -> assertThat(noticed.occasion()).isEqualTo(new Occasion("OVERRUNS", 2, null, null)));
    }

    @Test
    void isNoticedWhenFarMoreIsAskedThanDone() {
        List<Map<String, Object>> teams = IntStream.range(0, 8)
                .mapToObj(team -> Map.<String, Object>of("name", "Team " + team, "lead", "tara", "people", 10))
                .toList();
        Rollout rollout = started(teams);
        playing(rollout).until("Task_BringTeamIn");
        for (int step = 0; step < 2; step++) {
            clock.move(Duration.ofDays(18));
            playing(rollout).does(desk.of(rollout.id()).get(0));
        }
        clock.move(Duration.ofDays(18));

        noticing.look();

        assertThat(diagnoses.of(rollout.id())).singleElement().satisfies(noticed -> {
            assertThat(noticed.occasion().sign()).isEqualTo("MOMENTUM");
            assertThat(noticed.occasion().figure()).isLessThan(20);
        });
    }

    @Test
    void isNoticedWhenTooFewUseItAtDayNinety() {
        Rollout rollout = live();
        report(rollout, 0, 90, 7, 10);
        report(rollout, 1, 90, 6, 10);

        noticing.look();

        assertThat(diagnoses.of(rollout.id()))
                .singleElement()
                .satisfies(
                        noticed -> assertThat(noticed.occasion()).isEqualTo(new Occasion("ACTIVATION", 5, null, null)));
    }

    @Test
    void closesByItselfWhenTheRolloutEnds() {
        Rollout rollout = until("Task_FollowDocument");
        diagnosing.call(rollout.id(), person(LEA), null);

        stopping.stop(rollout.id(), SAM, null, "The supplier does it now.", "Ask first.");

        assertThat(diagnoses.of(rollout.id())).singleElement().satisfies(closed -> {
            assertThat(closed.state()).isEqualTo(DiagnosisState.CLOSED);
            assertThat(closed.decided()).isNull();
        });
        assertThat(open(rollout)).isEmpty();
        assertThat(running(rollout)).isZero();
    }

    @Test
    void isForTheLeadAndTheSponsorToCallOnceAndWhileTheRolloutMoves() {
        Rollout rollout = until("Task_FollowDocument");
        assertThatThrownBy(() -> diagnosing.call(rollout.id(), person(OLGA), null))
                .isInstanceOf(NotAllowed.class);
        Diagnosis first = diagnosing.call(rollout.id(), person(LEA), null);

        assertThatThrownBy(() -> diagnosing.call(rollout.id(), person(SAM), null))
                .isInstanceOfSatisfying(
                        DiagnosisOpenAlready.class,
                        already -> assertThat(already.open()).isEqualTo(first.id()));
        assertThatThrownBy(() -> answering.decide(rollout.id(), person(DORA), Verdict.GO_ON, Map.of()))
                .isInstanceOf(NotYours.class);
        answering.decide(rollout.id(), person(SAM), Verdict.GO_ON, Map.of("stallReason", "It moves."));
        assertThatThrownBy(() -> answering.decide(rollout.id(), person(SAM), Verdict.GO_ON, Map.of()))
                .isInstanceOf(DiagnosisOver.class);
        holding.hold(
                rollout.id(),
                LEA,
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                "Moving.");
        assertThatThrownBy(() -> diagnosing.call(rollout.id(), person(LEA), null))
                .isInstanceOf(RolloutEndedAlready.class);
    }

    @Test
    void isMadeOnceWhenTwoAskAtTheSameMoment() throws Exception {
        Rollout rollout = until("Task_FollowDocument");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> asking = () -> {
            together.await();
            try {
                diagnosing.call(rollout.id(), person(LEA), null);
                return true;
            } catch (DiagnosisOpenAlready other) {
                return false;
            }
        };

        List<Boolean> made;
        try (Askers askers = new Askers()) {
            Future<Boolean> one = askers.pool.submit(asking);
            Future<Boolean> other = askers.pool.submit(asking);
            made = List.of(one.get(), other.get());
        }

        assertThat(made).containsExactlyInAnyOrder(true, false);
        assertThat(diagnoses.of(rollout.id())).hasSize(1);
    }

    private static final class Askers implements AutoCloseable {
        private final ExecutorService pool = Executors.newFixedThreadPool(2);

        @Override
        public void close() {
            pool.shutdown();
        }
    }

    private Rollout started() {
        return started(List.of(
                Map.of("name", "North", "lead", "tara", "people", 10),
                Map.of("name", "South", "lead", "tom", "people", 10)));
    }

    private Rollout started(List<Map<String, Object>> reached) {
        return starting.start(
                people.get(LEA),
                Map.of(
                        "name", "Invoice triage",
                        "summary", "Sorts incoming invoices by urgency.",
                        "businessArea", "Finance",
                        "pilotTeam", List.of("pia", "paul"),
                        "sponsor", "sam",
                        "lead", "lea",
                        "teams", reached,
                        "targetDate", "2031-06-30"),
                null);
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    private Rollout until(String element) {
        Rollout rollout = started();
        playing(rollout).until(element);
        return rollout;
    }

    /** In its last stage, every team live, nothing asked of anybody. */
    private Rollout live() {
        return until("Task_ConfirmStandardPractice");
    }

    private void report(Rollout rollout, int team, int day, int activated, int outOf) {
        reporting.report(
                rollout.id(),
                person(LEA),
                teams.of(rollout.id()).get(team).id().toString(),
                day,
                activated,
                outOf,
                "Statistics of the tool");
    }

    private static List<Map<String, Object>> rights(PersonId decidesOnPausing) {
        return DecisionRight.NEEDED.stream()
                .map(decision -> Map.<String, Object>of(
                        "decision", decision, "decider", decision.equals("pause") ? decidesOnPausing.value() : "sam"))
                .toList();
    }

    private void overrun(Rollout rollout, StageId stage) {
        clock.setTo(deadlines.dueAt(rollout.id(), stage).orElseThrow().plusSeconds(60));
        String timer = "Timer_" + stage.value().substring("Stage_".length()) + "Overruns";
        runs
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.id().toString())
                .list()
                .stream()
                .flatMap(run -> jobs.createJobQuery().processInstanceId(run.getId()).activityId(timer).list().stream())
                .findFirst()
                .ifPresent(job -> jobs.executeJob(job.getId()));
    }

    private long running(Rollout rollout) {
        return runs.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.id().toString())
                .count();
    }

    private Person person(PersonId id) {
        return people.get(id);
    }

    private List<String> open(Rollout rollout) {
        return desk.of(rollout.id()).stream().map(OpenedTask::element).toList();
    }

    private List<String> lines(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 200).stream().map(Ledger.Line::what).toList();
    }

    private static List<PracticeFact> facts(Diagnosis diagnosis, Practice practice) {
        return diagnosis.found().practices().stream()
                .filter(found -> found.practice() == practice)
                .flatMap(found -> found.facts().stream())
                .toList();
    }
}
