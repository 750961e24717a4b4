package io.crossing.rollout;

import static io.crossing.rollout.Crew.ADA;
import static io.crossing.rollout.Crew.DORA;
import static io.crossing.rollout.Crew.FAY;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.OLGA;
import static io.crossing.rollout.Crew.PAUL;
import static io.crossing.rollout.Crew.PIA;
import static io.crossing.rollout.Crew.SAM;
import static io.crossing.rollout.Crew.TARA;
import static io.crossing.rollout.Crew.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crossing.people.AddingPerson;
import io.crossing.people.ClosingAccount;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import io.crossing.rollout.jdbc.Settlements;
import io.crossing.rollout.jdbc.Waiting;
import io.crossing.rollout.step.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rollout from its start to each of its ends, on the real engine; the same on every database. */
abstract class RolloutSuite {

    @Autowired
    private StartingRollout starting;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private NarrowingScope narrowing;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private ResumingRollout resuming;

    @Autowired
    private LeavingRollout leaving;

    @Autowired
    private Nudging nudging;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private Teams teams;

    @Autowired
    private StageVisits visits;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Involvement involvement;

    @Autowired
    private RolloutForms forms;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Measurements measurements;

    @Autowired
    private JdbcParticulars particulars;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Processes processes;

    @Autowired
    private People people;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private ClosingAccount closing;

    @Autowired
    private Desk desk;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private TestClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void crew() {
        clock.reset();
        Crew.aboard(adding, people);
        neighbours.forget();
    }

    // ---- starting

    @Test
    void startsWithItsPeopleTeamsAndFirstTask() {
        Rollout rollout = started();

        assertThat(rollout.state()).isEqualTo(RolloutState.RUNNING);
        assertThat(rollout.stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(rollout.stageName()).isEqualTo("Mandate");
        assertThat(rollout.stageDueAt()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(rollout.pilotTeam()).containsExactlyInAnyOrder(PIA, PAUL);
        assertThat(teams.of(rollout.id())).extracting(Team::name).containsExactly("North", "South");
        assertThat(involvement.people(rollout.id())).containsExactlyInAnyOrder(LEA, SAM, PIA, PAUL, TARA, TOM);
        assertThat(waiting.of(rollout.id())).singleElement().satisfies(one -> {
            assertThat(one.task()).isEqualTo("Confirm sponsorship");
            assertThat(one.person()).isEqualTo(SAM);
        });
        assertThat(history(rollout)).contains("Started the rollout of “Invoice triage”.", "The stage Mandate began.");
        assertThat(neighbours.heard())
                .contains(new RolloutStarted(rollout.id(), "Invoice triage", LEA, clock.instant()));
    }

    @Test
    void namesEveryFieldThatNeedsAnotherLook() {
        Map<String, Object> answers = pilot();
        answers.put("name", " ");
        answers.put("sponsor", "nobody");
        answers.put("targetDate", "2020-01-01");
        answers.put("teams", List.of(Map.of("name", "North", "lead", "ghost", "people", 0)));

        AnswersRefused refused = catchThrowableOfType(AnswersRefused.class, () -> starting.start(person(LEA), answers));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .contains("name", "sponsor", "targetDate", "teams[0].lead", "teams[0].people");
    }

    @Test
    void takesTheLongestNameOfTheInventoryAndLonger() {
        Map<String, Object> answers = pilot();
        answers.put("name", "n".repeat(300));

        Rollout rollout = starting.start(person(LEA), answers);

        assertThat(rollouts.get(rollout.id()).name()).hasSize(300);
        answers.put("name", "n".repeat(301));
        assertThatThrownBy(() -> starting.start(person(LEA), answers))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("name"));
    }

    @Test
    void letsProgramsLeaveOutWhyNowAndTheEffect() {
        Map<String, Object> answers = pilot();
        answers.remove("whyNow");
        answers.remove("measured");

        Rollout rollout = starting.start(person(LEA), answers, null);

        assertThat(particulars.of(rollout.id()).whyNow()).isNull();
        assertThat(particulars.of(rollout.id()).effect().measured()).isFalse();
        assertThatThrownBy(() -> starting.start(person(LEA), answers)).isInstanceOf(AnswersRefused.class);
    }

    @Test
    void isStartedByLeadsOnly() {
        assertThatThrownBy(() -> starting.start(person(TARA), pilot()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("up to a lead");
    }

    @Test
    void leavesNothingBehindWhenItsDiagramIsUnknown() {
        long before = count();

        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> starting.start(person(LEA), pilot(), "Nowhere"));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("process");
        assertThat(count()).isEqualTo(before);
    }

    // ---- the way to standard practice

    @Test
    void becomesStandardPractice() {
        Rollout rollout = started();
        Playing play = playing(rollout);

        play.until("Task_ApproveHandoff");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(OLGA);
        assertThat(rollouts.get(rollout.id()).deputy()).isEqualTo(DORA);
        assertThat(settlements.decisionRights(rollout.id())).hasSize(6);
        assertThat(settlements.budget(rollout.id())).hasSize(4);
        assertThat(teams.of(rollout.id())).allMatch(team -> team.state() == TeamState.INVOLVED);
        play.does("Task_ApproveHandoff", "Task_TakeOver", "Task_PlanWaves");
        assertThat(tasks(rollout)).containsExactly("Task_GoLive");
        play.does("Task_GoLive");
        assertThat(visits.of(rollout.id())).extracting(StageVisit::name).endsWith("Scale", "Scale");
        play.does("Task_GoLive");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
        fire(rollout, "Timer_QualityCheckDue");
        play.does("Task_CheckQuality");
        for (int day : List.of(30, 60, 90)) {
            fireAll(rollout, "Timer_Day" + day);
            play.does("Task_ReportDay" + day, "Task_ReportDay" + day);
        }
        play.does("Task_ConfirmStandardPractice");

        Rollout ended = rollouts.get(rollout.id());
        assertThat(ended.state()).isEqualTo(RolloutState.EMBEDDED);
        assertThat(ended.stage()).isNull();
        assertThat(ended.outcome())
                .isEqualTo(new Outcome(RolloutState.EMBEDDED, "Nine of ten use it.", null, SAM, clock.instant()));
        assertThat(measurements.activation(rollout.id()))
                .hasSize(6)
                .extracting(Activation::day)
                .contains(30, 60, 90);
        assertThat(measurements.qualityChecks(rollout.id())).singleElement().matches(QualityCheck::met);
        assertThat(waiting.of(rollout.id())).isEmpty();
        assertThat(neighbours.heard()).anyMatch(RolloutEnded.class::isInstance);
        assertThat(runs(rollout)).isZero();
    }

    @Test
    void asksAnotherSponsorWhenTheFirstSaysNotMe() {
        Rollout rollout = started();
        Playing play = playing(rollout);

        play.does(
                "Task_ConfirmSponsorship",
                Map.of(
                        "sponsorAnswer",
                        "notMe",
                        "words",
                        "-",
                        "beat",
                        "-",
                        "sponsorDeputy",
                        "-",
                        "answersTo",
                        "-",
                        "instead",
                        "fay"));
        desk.complete(rollout.id(), desk.task(rollout.id(), "Task_NameSponsor"), LEA, Map.of("sponsor", "fay"));

        assertThat(desk.task(rollout.id(), "Task_ConfirmSponsorship").assignee())
                .isEqualTo(FAY);
        assertThat(rollouts.get(rollout.id()).sponsor()).isEqualTo(FAY);
        play.does("Task_ConfirmSponsorship");
        assertThat(particulars.of(rollout.id()).sponsorWords()).startsWith("This is how");
    }

    @Test
    void givesTheReasonOfWhoDeclinedToWhoNamesTheNextOwner() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_NameOwner");
        play.does("Task_NameOwner");
        play.does(
                "Task_AcceptOwnership",
                Map.of(
                        "ownerAnswer",
                        "decline",
                        "maintains",
                        "-",
                        "adaptsWhen",
                        "-",
                        "speaksUpWhere",
                        "-",
                        "declineReason",
                        "I change jobs."));

        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
        assertThat(forms.context(rollout.id(), null).data()).containsEntry("declineReason", "I change jobs.");
        assertThat(rollouts.get(rollout.id()).owner()).isNull();
    }

    @Test
    void refusesToApproveMoreThanWasAskedForAndChangesNothing() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_ApproveBudget");
        int before = evidences.of(rollout.id()).size();

        AnswersRefused refused = catchThrowableOfType(
                AnswersRefused.class,
                () -> play.does(
                        "Task_ApproveBudget",
                        Map.of("budgetAnswer", "less", "amount", 9000, "budgetReason", "Too much.")));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("amount");
        assertThat(evidences.of(rollout.id())).hasSize(before);
        assertThat(tasks(rollout)).containsExactly("Task_ApproveBudget");
    }

    @Test
    void showsWhatToStraightenWorstFirst() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        Map<String, Object> weak = Playing.scores(2);
        weak.put("alike", 0);
        play.does("Task_AssessWorkflow", weak);

        Map<String, Object> data = forms.context(rollout.id(), null).data();

        assertThat(new Answers(data).rows("toStraighten"))
                .first()
                .matches(row -> row.is("point", "alike") && row.number("score") == 0);
    }

    @Test
    void keepsTheDryRunFromThePilotTeamAndMendsWhereItGotStuck() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_FollowDocument");
        OpenedTask dryRun = desk.task(rollout.id(), "Task_FollowDocument");

        assertThat(dryRun.notBy()).containsExactlyInAnyOrder(PIA, PAUL, OLGA);
        assertThatThrownBy(() -> play.doesAsPerson("Task_FollowDocument", PIA, Map.of()))
                .isInstanceOf(NotAllowed.class);
        play.does(
                "Task_FollowDocument",
                Map.of(
                        "steps",
                        List.of(Map.of("result", "done"), Map.of("result", "stuck", "stuckWhere", "No menu."))));

        Map<String, Object> data = forms.context(rollout.id(), null).data();
        assertThat(data.get("stuckSteps")).isEqualTo(List.of(Map.of("step", "Sort by date", "stuckWhere", "No menu.")));
        assertThat((List<?>) data.get("steps")).hasSize(2);
        desk.complete(
                rollout.id(),
                desk.task(rollout.id(), "Task_MendDocument"),
                OLGA,
                Map.of(
                        "stuckSteps",
                        List.of(Map.of("mend", "It is under Tools.")),
                        "steps",
                        Playing.document("Open the inbox", "Sort under Tools").get("steps")));
        assertThat(particulars.of(rollout.id()).documentVersion()).isEqualTo(2);
        play.does("Task_FollowDocument");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.INVOLVEMENT);
    }

    @Test
    void asksATeamThatWasOnlyToldAgain() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_BringTeamIn");
        play.does("Task_BringTeamIn", Map.of("came", 2));
        play.does("Task_AdaptWorkflow", "Task_AnswerConcerns", "Task_NameChampion");

        assertThat(tasks(rollout)).contains("Task_BringTeamInAgain");
        play.does("Task_BringTeamInAgain", Map.of("came", 5, "concerns", List.of(Map.of("concern", "Is it slow?"))));
        assertThat(tasks(rollout)).contains("Task_AnswerRest");
        play.does("Task_AnswerRest");

        assertThat(teams.of(rollout.id()))
                .filteredOn(team -> team.state() == TeamState.INVOLVED)
                .hasSize(1);
    }

    @Test
    void leadsBackFromTheHandoffToWhatIsMissing() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_SetUpQualityCheck");
        PersonId checker = new PersonId("chris-" + rollout.id().toString().substring(0, 8));
        Crew.add(adding, checker, Role.PARTICIPANT);
        play.does("Task_SetUpQualityCheck", Map.of("qualityChecker", checker.value()));
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");
        closing.close(checker);
        desk.complete(
                rollout.id(),
                desk.task(rollout.id(), "Task_ApproveHandoff"),
                SAM,
                Map.of("handoffAnswer", "notYet", "handoffReason", "Show me the check."));
        desk.complete(
                rollout.id(),
                desk.task(rollout.id(), "Task_SupplyWhatSponsorMisses"),
                OLGA,
                Map.of("supplied", "Here it is."));

        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.QUALITY);
        assertThat(visits.of(rollout.id())).extracting(StageVisit::name).endsWith("Quality", "Handoff", "Quality");
    }

    @Test
    void asksASilentSponsorAgainBeforeTheHandoff() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_SetUpQualityCheck");
        clock.move(Duration.ofDays(30));

        play.does("Task_SetUpQualityCheck");

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        play.does("Task_ConfirmSponsorship");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");
    }

    @Test
    void waitsForTheNextSponsorInsteadOfAskingWhoLeft() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_SetUpQualityCheck");
        leaving.sponsorLeaves(rollout.id(), SAM, "I move to another company.");

        play.does("Task_SetUpQualityCheck");

        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(tasks(rollout)).containsExactly("Task_NameNextSponsor");
        play.does("Task_NameNextSponsor");
        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSuccession");
        play.does("Task_ConfirmSuccession");
        assertThat(rollouts.get(rollout.id()).sponsor()).isEqualTo(FAY);
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");
    }

    // ---- at any time

    @Test
    void stopsWithAReasonAndWhatWasLearned() {
        Rollout rollout = started();

        stopping.stop(rollout.id(), SAM, null, "Too small.", "Count first.");

        assertThat(rollouts.get(rollout.id()).outcome())
                .isEqualTo(new Outcome(RolloutState.STOPPED, "Too small.", "Count first.", SAM, clock.instant()));
        assertThat(desk.of(rollout.id())).isEmpty();
        assertThat(waiting.of(rollout.id())).isEmpty();
        assertThat(visits.of(rollout.id())).singleElement().matches(StageVisit::cancelled);
        assertThatThrownBy(() -> stopping.stop(rollout.id(), SAM, null, "Again.", "Nothing."))
                .isInstanceOf(RolloutEndedAlready.class)
                .hasMessageContaining("is over");
    }

    @Test
    void isStoppedOnlyByWhomItIsUpTo() {
        Rollout rollout = started();

        assertThatThrownBy(() -> stopping.stop(rollout.id(), TARA, null, "Too small.", "Count first."))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Stopping this rollout is up to Sam.");
        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> stopping.stop(rollout.id(), SAM, null, " ", null));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("reason", "learned");
        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RUNNING);
    }

    @Test
    void stopsByTheAnswerOfTheSponsor() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        play.does("Task_AssessWorkflow", Playing.scores(1));
        play.does("Task_StraightenWorkflow");
        play.does("Task_AssessWorkflow", Playing.scores(1));

        play.does(
                "Task_CarryRisk", Map.of("riskAnswer", "stop", "riskReason", "Not worth it.", "learned", "Ask early."));

        assertThat(rollouts.get(rollout.id()).outcome())
                .isEqualTo(new Outcome(RolloutState.STOPPED, "Not worth it.", "Ask early.", SAM, clock.instant()));
    }

    @Test
    void goesOnWithFewerTeamsAndEndsRescoped() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_BringTeamIn");
        Team north = teams.of(rollout.id()).get(0);

        assertThatThrownBy(() -> narrowing.narrow(rollout.id(), TOM, null, Set.of(north.id()), "Too different."))
                .isInstanceOf(NotAllowed.class);
        narrowing.narrow(rollout.id(), LEA, null, Set.of(north.id()), "Too different.");

        assertThat(desk.of(rollout.id())).allMatch(task -> north.id().equals(task.team()));
        assertThat(teams.inScope(rollout.id()))
                .containsExactly(teams.find(north.id()).orElseThrow());
        play.until("Task_PlanWaves");
        play.does("Task_PlanWaves", "Task_GoLive");
        for (int day : List.of(30, 60, 90)) {
            fireAll(rollout, "Timer_Day" + day);
            play.does("Task_ReportDay" + day);
        }
        play.does("Task_ConfirmStandardPractice");
        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RESCOPED);
    }

    @Test
    void refusesANarrowerScopeThatIsNone() {
        Rollout rollout = started();
        Set<io.crossing.process.TeamId> all = Set.of(
                teams.of(rollout.id()).get(0).id(),
                teams.of(rollout.id()).get(1).id());

        AnswersRefused refused = catchThrowableOfType(
                AnswersRefused.class, () -> narrowing.narrow(rollout.id(), SAM, null, all, "Because."));

        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("keepTeams", "This keeps every team. Leave out at least one."));
        assertThat(particulars.of(rollout.id()).scopeNarrowed()).isFalse();
        assertThat(processes.get(PilotToScale.KEY, rollout.id(), PilotToScale.SCOPE_NARROWED))
                .contains(false);
    }

    @Test
    void standsStillWhileOnHoldAndIsDueAsMuchLater() {
        Rollout rollout = started();
        clock.move(Duration.ofDays(2));
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-12-11"), "The system moves.");

        Rollout held = rollouts.get(rollout.id());
        assertThat(held.state()).isEqualTo(RolloutState.ON_HOLD);
        assertThat(held.heldUntil()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThatThrownBy(() -> playing(rollout).does("Task_ConfirmSponsorship"))
                .isInstanceOf(io.crossing.process.OnHold.class);
        clock.move(Duration.ofDays(14));
        resuming.resume(rollout.id(), SAM);

        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RUNNING);
        assertThat(rollouts.get(rollout.id()).stageDueAt()).isEqualTo(Instant.parse("2026-12-21T09:00:00Z"));
        assertThat(visits.dueAt(rollout.id(), PilotToScale.MANDATE)).contains(Instant.parse("2026-12-21T09:00:00Z"));
        playing(rollout).does("Task_ConfirmSponsorship");
        assertThatThrownBy(() -> resuming.resume(rollout.id(), SAM)).isInstanceOf(RolloutEndedAlready.class);
    }

    @Test
    void goesOnByItselfTheDayAfterTheLastDayOnHold() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-11-27"), "The system moves.");
        clock.move(Duration.ofDays(4));
        assertThat(resuming.waiting()).doesNotContain(rollout.id());
        clock.move(Duration.ofDays(1));
        assertThat(resuming.waiting()).contains(rollout.id());

        resuming.goOnByItself(rollout.id());

        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.RUNNING);
        assertThat(history(rollout)).contains("The hold is over; the rollout goes on.");
    }

    @Test
    void canBeStoppedWhileOnHold() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-11-27"), "The system moves.");

        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");

        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.STOPPED);
    }

    @Test
    void asksForASuccessorWhenTheOwnerLeaves() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        assertThatThrownBy(() -> leaving.ownerLeaves(rollout.id(), LEA, null)).isInstanceOf(RolloutEndedAlready.class);
        play.until("Task_AssessWorkflow");

        leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");

        assertThat(tasks(rollout)).contains("Task_AssessWorkflow", "Task_NameSuccessor");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(DORA);
        assertThat(neighbours.heard()).contains(new OwnerLeft(rollout.id(), OLGA, DORA, clock.instant()));
        assertThatThrownBy(() -> leaving.ownerLeaves(rollout.id(), LEA, null)).isInstanceOf(RolloutEndedAlready.class);
        play.does("Task_NameSuccessor", Map.of("ownerCandidate", TARA.value(), "deputy", TOM.value()));
        play.does("Task_AcceptSuccession");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(TARA);
        assertThat(rollouts.get(rollout.id()).deputy()).isEqualTo(TOM);
        assertThat(processes.get(PilotToScale.KEY, rollout.id(), PilotToScale.SUCCESSOR_ASKED))
                .contains(false);
        assertThat(tasks(rollout)).containsExactly("Task_AssessWorkflow");
    }

    @Test
    void asksForASuccessorWhenTheAccountOfTheSponsorIsClosed() {
        PersonId sponsor = new PersonId("steve");
        if (!people.isActive(sponsor)) {
            Crew.add(adding, sponsor, Role.SPONSOR);
        }
        Map<String, Object> answers = pilot();
        answers.put("sponsor", sponsor.value());
        Rollout rollout = starting.start(person(LEA), answers);
        Playing play = playing(rollout);
        play.does("Task_ConfirmSponsorship");

        closing.close(sponsor);

        assertThat(tasks(rollout)).contains("Task_NameNextSponsor");
        assertThat(ledger.of(rollout.id(), 0, 20))
                .extracting(line -> line.why(Locale.GERMAN))
                .contains("Das Konto wurde geschlossen.");
        assertThat(processes.get(PilotToScale.KEY, rollout.id(), PilotToScale.SPONSOR_CONFIRMED))
                .contains(false);
        play.does("Task_NameNextSponsor", "Task_ConfirmSuccession");
        assertThat(rollouts.get(rollout.id()).sponsor()).isEqualTo(FAY);
        assertThat(processes.get(PilotToScale.KEY, rollout.id(), PilotToScale.SPONSOR))
                .contains("fay");
    }

    @Test
    void asksForASuccessorAfterTheHoldWhenTheOwnerLeftMeanwhile() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-11-27"), "The system moves.");

        leaving.ownerLeaves(rollout.id(), LEA, null);
        assertThat(tasks(rollout)).doesNotContain("Task_NameSuccessor");
        resuming.resume(rollout.id(), LEA);

        assertThat(tasks(rollout)).contains("Task_NameSuccessor");
    }

    @Test
    void remindsWhoHoldsSomething() {
        Rollout rollout = started();

        List<WaitingOn> reminded = nudging.nudge(rollout.id(), LEA, "Please today.");

        assertThat(reminded).singleElement().matches(one -> SAM.equals(one.person()));
        assertThat(neighbours.heard()).anyMatch(Nudged.class::isInstance);
        assertThatThrownBy(() -> nudging.nudge(rollout.id(), TOM, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> nudging.nudge(rollout.id(), SAM, null))
                .isInstanceOf(RolloutEndedAlready.class)
                .hasMessageContaining("Nobody else");
    }

    @Test
    void keepsADeadlineThatPassedOnRecord() {
        Rollout rollout = started();
        clock.move(Duration.ofDays(20));

        assertThat(rollouts.get(rollout.id()).overdue(clock.instant())).isTrue();
        assertThat(rollouts.get(rollout.id()).stageOverrunAt()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
        fire(rollout, "Timer_MandateOverruns");
        assertThat(neighbours.heard()).contains("raiseEscalation Stage_Mandate");
        playing(rollout).until("Task_NameOwner");
        assertThat(visits.of(rollout.id()).get(0).overrunAt()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
    }

    @Test
    void isSeenByThoseWhoTakePartAndByLeadsFoundersAndAdmins() {
        Rollout rollout = started();

        assertThat(List.of(LEA, SAM, PIA, TARA, FAY, ADA)).allMatch(id -> involvement.maySee(person(id), rollout.id()));
        assertThat(involvement.maySee(person(OLGA), rollout.id())).isFalse();
        assertThatThrownBy(() -> involvement.visibleTo(person(OLGA), rollout.id()))
                .isInstanceOf(RolloutUnknown.class);
        assertThatThrownBy(() -> involvement.visibleTo(person(LEA), RolloutId.random()))
                .isInstanceOf(RolloutUnknown.class);
    }

    // ----

    private Rollout started() {
        return starting.start(person(LEA), pilot());
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    static Map<String, Object> pilot() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", "Invoice triage");
        answers.put("summary", "Sorts incoming invoices by urgency for accounts payable.");
        answers.put("businessArea", "Finance");
        answers.put("whyNow", "The busy season starts in March.");
        answers.put("measured", "yes");
        answers.put("measure", "Minutes to the right desk");
        answers.put("before", "42 minutes");
        answers.put("after", "9 minutes");
        answers.put("period", "March to May");
        answers.put("pilotTeam", List.of("pia", "paul"));
        answers.put("sponsor", "sam");
        answers.put("lead", "lea");
        answers.put(
                "teams",
                List.of(
                        Map.of("name", "North", "lead", "tara", "people", 10),
                        Map.of("name", "South", "lead", "tom", "people", 10)));
        answers.put("targetDate", "2027-06-30");
        return answers;
    }

    private Person person(PersonId id) {
        return people.get(id);
    }

    private List<String> tasks(Rollout rollout) {
        return desk.of(rollout.id()).stream().map(OpenedTask::element).toList();
    }

    private List<String> history(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 100).stream().map(Ledger.Line::what).toList();
    }

    private long count() {
        return runtime.createProcessInstanceQuery().count();
    }

    private long runs(Rollout rollout) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.id().toString())
                .count();
    }

    private void fire(Rollout rollout, String timer) {
        management.executeJob(jobs(rollout, timer).get(0).getId());
    }

    private void fireAll(Rollout rollout, String timer) {
        jobs(rollout, timer).forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> jobs(Rollout rollout, String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(rollout.id().toString())
                                .count()
                        == 1)
                .toList();
    }
}
