package io.crossing.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.escalation.EscalationParts.Heard;
import io.crossing.people.Absence;
import io.crossing.people.MovableClock;
import io.crossing.people.PlanningAbsence;
import io.crossing.process.DiagramFile;
import io.crossing.process.PersonId;
import io.crossing.process.Publishing;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.ResumingRollout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The ladder as an admin edits it in its table, on the real engine. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class LadderSuite {

    private static final Path SHIPPED = Path.of("bpmn/escalation/EscalationLadder.dmn");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId DAN = new PersonId("dan");
    private static final PersonId VERA = new PersonId("vera");
    private static final PersonId FAY = new PersonId("fay");
    private static final PersonId LEA = new PersonId("lea");

    @Autowired
    Theatre theatre;

    @Autowired
    Heard heard;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingTime time;

    @Autowired
    JdbcEscalations escalations;

    @Autowired
    AcknowledgingEscalation acknowledging;

    @Autowired
    AnsweringEscalation answering;

    @Autowired
    Briefs briefs;

    @Autowired
    PlanningAbsence absences;

    @Autowired
    HoldingRollout holding;

    @Autowired
    ResumingRollout resuming;

    @Autowired
    LeavingRollout leaving;

    @Autowired
    Ledger ledger;

    @Autowired
    RepositoryService repository;

    @Autowired
    Publishing publishing;

    private boolean edited;

    @BeforeEach
    void settle() {
        theatre.settle();
        heard.forget();
    }

    @AfterEach
    void everybodyIsBackAndTheTableIsTheShippedOne() throws IOException {
        Set.of("sam", "dan", "vera").forEach(id -> absences.cancel(theatre.person("ada"), new PersonId(id)));
        if (edited) {
            deploy(Files.readString(SHIPPED));
        }
    }

    @Test
    void climbsAsTheShippedTableSays() {
        RolloutId rollout = overrun();

        Escalation escalation = only(rollout);
        Instant raised = escalation.raisedAt();
        assertThat(escalation.rungs())
                .extracting(Rung::hearer)
                .containsExactly(Hearer.SPONSOR, Hearer.SPONSOR, Hearer.DEPUTY, Hearer.SUPERIOR, Hearer.FOUNDER);
        assertThat(escalation.rungs())
                .extracting(Rung::dueAt)
                .containsExactly(raised, days(raised, 3), days(raised, 5), days(raised, 8), days(raised, 12));
        assertThat(escalation.rungs()).allSatisfy(rung -> {
            assertThat(rung.channels()).containsExactlyInAnyOrder(Channel.values());
            assertThat(rung.rest()).isEqualTo("P2D");
        });
        assertThat(theatre.job(rollout, EscalationProcess.NEXT_RUNG).getDuedate())
                .isEqualTo(Date.from(days(raised, 3)));
    }

    @Test
    void climbsOtherwiseWhereARowOfTheStageOrSizeComesFirst() throws IOException {
        deploy(withRows(
                row("\"Stage_Mandate\"", "[20..200]", "", "1", "P0D", "holder", "product", ""),
                row("\"Stage_Mandate\"", ">= 20", "2", "2", "PT4H", "owner", "mail", ""),
                row("\"Stage_Mandate\"", "", "", "3", "PT4H", "sponsor", "mail,webhook", "PT6H"),
                row("\"Stage_Mandate\"", "", "", ">= 6", "P20D", "superior", "mail", "")));
        RolloutId rollout = overrun();

        Escalation escalation = only(rollout);
        Instant raised = escalation.raisedAt();

        assertThat(escalation.rungs().subList(0, 4))
                .extracting(Rung::hearer)
                .containsExactly(Hearer.HOLDER, Hearer.OWNER, Hearer.SPONSOR, Hearer.SUPERIOR);
        assertThat(escalation.rungs().get(1).dueAt()).isEqualTo(raised.plus(Duration.ofHours(4)));
        assertThat(escalation.rungs().get(2).channels()).containsExactlyInAnyOrder(Channel.MAIL, Channel.WEBHOOK);
        assertThat(escalation.rungs().get(0).to()).isEqualTo(LEA);
        assertThat(escalation.recipient()).isEqualTo(SAM);
        assertThat(lines(rollout)).contains("“Mandate” passed its deadline. Lea was told.");
        assertThatThrownBy(() -> acknowledging.acknowledge(theatre.person("lea"), escalation.id()))
                .isInstanceOf(NotTold.class);
    }

    @Test
    void tellsEverybodyOfTheSameMoment() throws IOException {
        deploy(withRows(
                row("", "", "", "2", "P1D", "deputy", "mail", ""),
                row("", "", "", "3", "P1D", "superior", "mail", "")));
        RolloutId rollout = overrun();

        theatre.nextRung(rollout);

        assertThat(heard.all(EscalationClimbed.class))
                .extracting(EscalationClimbed::to)
                .containsExactly(DAN, VERA);
        assertThat(only(rollout).rungs().subList(0, 3)).noneMatch(Rung::skipped);
    }

    @Test
    void keepsTheLadderThatItWasRaisedWithWhileTheNextLateStageClimbsAsPublishedSince() throws IOException {
        RolloutId rollout = overrun();
        RolloutId running = theatre.aConfirmedRollout();
        List<Rung> before = only(rollout).rungs();

        publish(withRows(row("", "", "", "2", "PT1H", "founder", "mail", "")));
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs().subList(2, 5)).isEqualTo(before.subList(2, 5));
        assertThat(only(rollout).rungs().get(1).to()).isEqualTo(SAM);
        theatre.overrun(running);
        assertThat(only(running).rungs().get(1).hearer()).isEqualTo(Hearer.FOUNDER);
    }

    @Test
    void leavesOutWhatCannotBeReadAndStillTellsTheSponsor() throws IOException {
        deploy(withRows(
                row("", "", "", "1", "P0D", "boss", "mail", ""),
                row("", "", "", "2", "soon", "sponsor", "mail", ""),
                row("", "", "", "3", "P1D", "deputy", "pigeon", "soon")));
        RolloutId rollout = overrun();

        assertThat(only(rollout).rungs()).extracting(Rung::number).containsExactly(1, 3, 4, 5);
        assertThat(only(rollout).rungs().get(0).to()).isEqualTo(SAM);
        assertThat(only(rollout).rungs().get(1).channels()).contains(Channel.MAIL);
        assertThat(only(rollout).rungs().get(1).rest()).isNull();
    }

    @Test
    void tellsTheSponsorEvenWhereTheTableBreaks() throws IOException {
        deploy(Files.readString(SHIPPED).replace("<text>rung</text>", "<text>1 +</text>"));

        RolloutId rollout = overrun();

        assertThat(only(rollout).rungs())
                .singleElement()
                .satisfies(rung -> assertThat(rung.to()).isEqualTo(SAM));
    }

    @Test
    void goesToTheSubstituteOfWhoeverIsAway() {
        RolloutId rollout = theatre.aConfirmedRollout();
        away("sam", "dora");
        theatre.overrun(rollout);

        Escalation escalation = only(rollout);
        assertThat(escalation.rungs().get(0).to()).isEqualTo(new PersonId("dora"));
        assertThat(escalation.rungs().get(0).insteadOf()).isEqualTo(SAM);
        assertThat(escalation.recipient()).isEqualTo(SAM);
        assertThat(lines(rollout))
                .contains("“Mandate” passed its deadline. Dora was asked to decide, standing in for Sam, who is away.");
        assertThat(briefs.of(escalation, SAM).next().text())
                .startsWith("Sam is away, so Dora was told instead. If nothing is done, Dora is reminded on ")
                .endsWith(". Sam is away then.");
        answering.answer(
                theatre.person("dora"), escalation.id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        assertThat(only(rollout).state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void letsTheSubstituteDecideAfterTheAbsenceTooAndRemindsWhoeverIsBack() {
        RolloutId rollout = theatre.aConfirmedRollout();
        away("sam", "dora");
        theatre.overrun(rollout);

        absences.cancel(theatre.person("ada"), SAM);
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs().get(1).to()).isEqualTo(SAM);
        assertThat(only(rollout).rungs().get(1).insteadOf()).isNull();
        answering.answer(
                theatre.person("dora"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        assertThat(only(rollout).answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.onBehalfOf()).isEqualTo(SAM));
    }

    @Test
    void goesToTheSubstituteOnLaterRungsAsWell() {
        RolloutId rollout = overrun();
        away("dan", "tom");
        away("vera", "sam");

        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs())
                .extracting(Rung::to)
                .containsExactly(SAM, SAM, new PersonId("tom"), SAM, null);
        assertThat(lines(rollout))
                .contains("Tom was told of the escalation of “Mandate”, standing in for Dan, who is away.");
    }

    @Test
    void restsOnceAfterAnAcknowledgementAndThenGoesOnFromWhereItWas() {
        RolloutId rollout = overrun();
        Escalation before = only(rollout);
        clock.move(Duration.ofHours(5));

        acknowledging.acknowledge(theatre.person("sam"), before.id());

        Escalation resting = only(rollout);
        assertThat(resting.acknowledgement())
                .isNotNull()
                .satisfies(seen -> assertThat(seen.restsUntil()).isEqualTo(days(clock.instant(), 2)));
        assertThat(resting.resting(clock.instant())).isTrue();
        assertThat(resting.rungs().subList(1, 5))
                .extracting(Rung::dueAt)
                .containsExactlyElementsOf(before.rungs().subList(1, 5).stream()
                        .map(rung -> days(rung.dueAt(), 2))
                        .toList());
        assertThat(theatre.job(rollout, EscalationProcess.NEXT_RUNG).getDuedate())
                .isEqualTo(Date.from(resting.rungs().get(1).dueAt()));

        clock.setTo(before.rungs().get(1).dueAt());
        theatre.fire(rollout, EscalationProcess.NEXT_RUNG);
        assertThat(heard.all(EscalationClimbed.class)).isEmpty();

        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        assertThat(heard.all(EscalationClimbed.class))
                .extracting(EscalationClimbed::rung)
                .containsExactly(2, 3);
    }

    @Test
    void restsDuringAHoldAsWell() {
        RolloutId rollout = overrun();
        Instant due = only(rollout).rungs().get(1).dueAt();
        holding.hold(
                rollout,
                LEA,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                "The system is being replaced.");

        acknowledging.acknowledge(theatre.person("sam"), only(rollout).id());
        clock.move(Duration.ofDays(14));
        resuming.resume(rollout, LEA);

        Instant later = days(due, 2).plus(Duration.ofDays(14));
        assertThat(only(rollout).rungs().get(1).dueAt()).isEqualTo(later);
        assertThat(theatre.job(rollout, EscalationProcess.NEXT_RUNG).getDuedate())
                .isEqualTo(Date.from(later));
    }

    @Test
    void passesOverWhoeverIsGone() {
        RolloutId rollout = theatre.aConfirmedRollout();
        leaving.sponsorLeaves(rollout, LEA, "Gone.");
        away("dan", "tom");

        theatre.overrun(rollout);

        assertThat(only(rollout).rungs().get(0).to()).isEqualTo(new PersonId("tom"));
        assertThat(only(rollout).rungs().get(0).insteadOf()).isEqualTo(DAN);
        assertThat(FAY).isNotEqualTo(only(rollout).recipient());
    }

    private RolloutId overrun() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.overrun(rollout);
        return rollout;
    }

    private void away(String who, String substitute) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        absences.plan(
                theatre.person("ada"),
                new PersonId(who),
                new Absence(LocalDate.of(2020, 1, 1), today.plusYears(1), new PersonId(substitute)));
    }

    private Instant days(Instant from, int days) {
        return time.plus(from, Period.ofDays(days));
    }

    private Escalation only(RolloutId rollout) {
        List<Escalation> all = escalations.of(rollout);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> lines(RolloutId rollout) {
        return ledger.of(rollout, 0, 100).stream().map(Ledger.Line::what).toList();
    }

    private void deploy(String table) {
        edited = true;
        repository
                .createDeployment()
                .name("edited")
                .addString("EscalationLadder.dmn", table)
                .deploy();
    }

    /** As the workshop does when a process admin publishes a change. */
    private void publish(String table) {
        edited = true;
        publishing.publish(List.of(DiagramFile.of("EscalationLadder.dmn", table)), new PersonId("ada"));
    }

    /** The shipped table with these rows above its own. */
    private static String withRows(String... rows) throws IOException {
        String table = Files.readString(SHIPPED);
        int first = table.indexOf("      <rule ");
        return table.substring(0, first) + String.join("", rows) + table.substring(first);
    }

    private static String row(
            String stage,
            String people,
            String teams,
            String rung,
            String after,
            String to,
            String channels,
            String rest) {
        String id = "Rule_" + Integer.toHexString((stage + people + rung + to).hashCode());
        return "<rule id=\"" + id + "\">"
                + when(id, 1, stage) + when(id, 2, people) + when(id, 3, teams) + when(id, 4, rung)
                + then(id, 1, after) + then(id, 2, to) + then(id, 3, channels) + then(id, 4, rest) + "</rule>";
    }

    private static String when(String rule, int column, String condition) {
        return "<inputEntry id=\"" + rule + "_when" + column + "\"><text>" + condition.replace(">", "&gt;")
                + "</text></inputEntry>";
    }

    private static String then(String rule, int column, String value) {
        return "<outputEntry id=\"" + rule + "_then" + column + "\"><text>\"" + value + "\"</text></outputEntry>";
    }
}
