package io.crossing.rollout;

import static io.crossing.rollout.Crew.ADA;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.SAM;
import static io.crossing.rollout.Crew.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import io.crossing.process.CalendarFact;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.OnHold;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.WorkingCalendar;
import io.crossing.process.form.FieldError;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pauses of rollouts and stages, and the calendars by which days are counted; the same on every database. */
abstract class ClockSuite {

    private static final StageId MANDATE = PilotToScale.MANDATE;
    private static final Instant DUE = Instant.parse("2026-12-07T09:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StartingRollout starting;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private ResumingRollout resuming;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private ChoosingCalendar choosing;

    @Autowired
    private CatchingUpWithCalendar catchingUp;

    @Autowired
    private PreviewingCalendar previewing;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private StageVisits visits;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Pauses pauses;

    @Autowired
    private RunningTime running;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Teams teams;

    @Autowired
    private Ways ways;

    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @BeforeEach
    void crew() {
        clock.reset();
        Crew.aboard(adding, people);
    }

    // ---- a stage on hold

    @Test
    void holdsOneStageWhileTheRestGoesOn() {
        Rollout rollout = started();
        clock.move(Duration.ofDays(2));

        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "The board meets first.");

        Rollout held = rollouts.get(rollout.id());
        assertThat(held.state()).isEqualTo(RolloutState.RUNNING);
        assertThat(held.heldUntil()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(pauses.standing(rollout.id(), MANDATE)).isPresent();
        assertThat(pauses.standing(rollout.id(), null)).isEmpty();
        assertThat(job(rollout, "Timer_MandateOverruns").isSuspended()).isTrue();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(rollout.id().toString())
                        .active()
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> playing(rollout).does("Task_ConfirmSponsorship"))
                .isInstanceOf(OnHold.class);
    }

    @Test
    void isNotLateWhileTheStageStands() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2027-01-29"), "The board meets first.");

        clock.move(Duration.ofDays(30));

        assertThat(rollouts.get(rollout.id()).overdue(clock.instant())).isFalse();
        assertThat(ways.of(rollouts.get(rollout.id())).get(0).late()).isFalse();
        assertThat(rollouts.get(rollout.id()).stageOverrunAt()).isNull();
    }

    @Test
    void isDueAsMuchLaterWhenTheStageGoesOn() {
        Rollout rollout = started();
        clock.move(Duration.ofDays(2));
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "The board meets first.");
        clock.move(Duration.ofDays(14));

        resuming.resume(rollout.id(), SAM, MANDATE);

        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-21T09:00:00Z"));
        assertThat(job(rollout, "Timer_MandateOverruns").isSuspended()).isFalse();
        assertThat(visits.of(rollout.id()).get(0).overrunAt()).isNull();
        assertThat(history(rollout))
                .contains("Let the stage Mandate go on.", "Put the stage Mandate on hold until 11 December 2026.");
        playing(rollout).does("Task_ConfirmSponsorship");
    }

    @Test
    void goesOnByItselfTheDayAfterTheStagesLastDayOnHold() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-11-27"), "The board meets first.");
        clock.move(Duration.ofDays(4));
        assertThat(resuming.waiting()).doesNotContain(rollout.id());
        clock.move(Duration.ofDays(1));

        assertThat(resuming.waiting()).contains(rollout.id());
        resuming.goOnByItself(rollout.id());
        resuming.goOnByItself(rollout.id());

        assertThat(pauses.standing(rollout.id(), MANDATE)).isEmpty();
        assertThat(history(rollout)).containsOnlyOnce("The hold of the stage Mandate is over; it goes on.");
        assertThat(pauses.of(rollout.id())).singleElement().satisfies(pause -> {
            assertThat(pause.endedAt()).isEqualTo(clock.instant());
            assertThat(pause.endedBy()).isNull();
        });
    }

    @Test
    void keepsAStageOnHoldWhenTheRolloutAroundItGoesOn() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-31"), "The board meets first.");
        clock.move(Duration.ofDays(1));
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-12-11"), "The system moves.");
        clock.move(Duration.ofDays(1));

        resuming.resume(rollout.id(), LEA);

        assertThat(rollouts.get(rollout.id()).heldUntil()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(job(rollout, "Timer_MandateOverruns").isSuspended()).isTrue();
        assertThat(shown(rollout)).isEqualTo(DUE);
        clock.move(Duration.ofDays(1));
        resuming.resume(rollout.id(), LEA, MANDATE);
        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-10T09:00:00Z"));
    }

    @Test
    void refusesToHoldAStageThatItIsNotIn() {
        Rollout rollout = started();

        AnswersRefused refused = catchThrowableOfType(
                AnswersRefused.class,
                () -> holding.hold(rollout.id(), LEA, new StageId("Stage_Scale"), LocalDate.parse("2026-12-11"), "x"));

        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("stage", "Choose a stage that the rollout is in: Stage_Mandate (Mandate)."));
        assertThatThrownBy(() -> resuming.resume(rollout.id(), LEA, MANDATE)).isInstanceOf(RolloutEndedAlready.class);
        assertThatThrownBy(() -> holding.hold(rollout.id(), TOM, MANDATE, LocalDate.parse("2026-12-11"), "x"))
                .isInstanceOf(NotAllowed.class);
        assertThat(pauses.of(rollout.id())).isEmpty();
    }

    @Test
    void refusesToHoldAStageTwice() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "The board meets first.");

        assertThatThrownBy(() -> holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "Again."))
                .isInstanceOf(RolloutEndedAlready.class)
                .hasMessageContaining("“Mandate” is on hold already");
    }

    @Test
    void canBeStoppedWhileAStageIsOnHold() {
        Rollout rollout = started();
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "The board meets first.");

        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");

        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.STOPPED);
        assertThat(pauses.of(rollout.id())).noneMatch(Pause::open);
    }

    // ---- paused days count nowhere

    @Test
    void countsPausedDaysNowhere() {
        Rollout rollout = started();
        Instant began = clock.instant();
        clock.move(Duration.ofDays(1));
        holding.hold(rollout.id(), LEA, MANDATE, LocalDate.parse("2026-12-11"), "The board meets first.");
        clock.move(Duration.ofDays(1));
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-12-11"), "The system moves.");
        clock.move(Duration.ofDays(1));
        resuming.resume(rollout.id(), LEA);
        clock.move(Duration.ofDays(1));
        resuming.resume(rollout.id(), LEA, MANDATE);
        clock.move(Duration.ofDays(3));

        Instant now = clock.instant();
        assertThat(running.of(rollout.id(), MANDATE).daysBetween(began, now)).isCloseTo(2, within(1e-9));
        assertThat(running.of(rollout.id(), null).daysBetween(began, now)).isCloseTo(4, within(1e-9));
        assertThat(running.of(rollout.id(), MANDATE).daysBetween(now, began)).isCloseTo(-2, within(1e-9));
    }

    // ---- calendars

    @Test
    void countsByTheStandardCalendarUnlessAnotherIsChosen() {
        CalendarId sunday = calendar(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

        Rollout usual = started();
        Rollout other = started(sunday);

        assertThat(calendars.of(usual.id()).standard()).isTrue();
        assertThat(calendars.of(other.id()).id()).isEqualTo(sunday);
        assertThat(shown(usual)).isEqualTo(DUE);
        assertThat(shown(other)).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(shown(started(calendar(Set.of())))).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
    }

    @Test
    void refusesACalendarThatThereIsNot() {
        calendar(Set.of());

        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> started(new CalendarId(UUID.randomUUID())));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("calendar");
    }

    @Test
    void movesToTheSameWorkingDayOfAnotherCalendar() {
        Rollout rollout = started();
        CalendarId everyDay = calendar(Set.of());

        choosing.choose(rollout.id(), LEA, everyDay.toString());

        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(history(rollout)).anyMatch(line -> line.startsWith("Chose the calendar “"));
        assertThatThrownBy(() -> choosing.choose(rollout.id(), TOM, everyDay.toString()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> choosing.choose(rollout.id(), LEA, "soon")).isInstanceOf(AnswersRefused.class);
    }

    @Test
    void movesDeadlinesThatANewClosingDayTouchesAndMovesThemBack() {
        CalendarId id = calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        Rollout rollout = started(id);
        Rollout elsewhere = started();

        close(id, "2026-11-30", "2026-12-01");
        assertThat(calendars.use(id).behind()).isEqualTo(1);
        assertThat(shown(rollout)).isEqualTo(DUE);
        followAll();

        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-09T09:00:00Z"));
        assertThat(due(rollout, "Timer_MandateReminder")).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(shown(elsewhere)).isEqualTo(DUE);
        assertThat(calendars.use(id).behind()).isZero();
        assertThat(lastMove(rollout)).isEqualTo(List.of(DUE, Instant.parse("2026-12-09T09:00:00Z")));
        Ledger.Line line = ledger.of(rollout.id(), 0, 1).get(0);
        assertThat(line.why())
                .isEqualTo("New: closed on 30 November 2026 (Stocktaking), closed on 1 December 2026 (Stocktaking).");
        assertThat(line.why(Locale.GERMAN))
                .isEqualTo(
                        "Neu: 30. November 2026 geschlossen (Stocktaking), 1. Dezember 2026 geschlossen (Stocktaking).");
        assertThat(line.what(Locale.GERMAN)).startsWith("Der Kalender „");

        close(id, "2026-12-01");
        followAll();
        followAll();

        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(ledger.of(rollout.id(), 0, 1).get(0).why())
                .isEqualTo("New: open again on 30 November 2026 (Stocktaking).");
    }

    @Test
    void saysBeforehandWhatAClosingDayMoves() {
        CalendarId id = calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        Rollout rollout = started(id);

        PreviewingCalendar.Effect effect = previewing.of(id, closed(id, "2026-12-01"));

        assertThat(effect.rollouts()).isEqualTo(1);
        assertThat(effect.deadlines()).isEqualTo(1);
        assertThat(effect.moves()).singleElement().satisfies(move -> {
            assertThat(move.rollout()).isEqualTo(rollout.id());
            assertThat(move.name()).isEqualTo("Mandate overran");
            assertThat(move.from()).isEqualTo(DUE);
            assertThat(move.to()).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
        });
        assertThat(previewing.of(id, closed(id, "2026-12-24")).nothing()).isTrue();
        assertThat(shown(rollout)).isEqualTo(DUE);
    }

    @Test
    void countsAClosingDayFromWhenTheClockStopped() {
        CalendarId id = calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        Rollout rollout = started(id);
        clock.move(Duration.ofDays(1));
        holding.hold(rollout.id(), LEA, LocalDate.parse("2026-12-31"), "The system moves.");
        clock.move(Duration.ofDays(7));

        close(id, "2026-11-26");
        followAll();
        resuming.resume(rollout.id(), LEA);

        assertThat(shown(rollout)).isEqualTo(Instant.parse("2026-12-14T09:00:00Z"));
        assertThat(running.of(rollout.id(), MANDATE).daysBetween(clock.instant(), shown(rollout)))
                .isCloseTo(9, within(1e-9));
    }

    @Test
    void goesOnWhereItWasWhenAMoveWasInterrupted() {
        CalendarId id = calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        List<Rollout> three = List.of(started(id), started(id), started(id));
        close(id, "2026-12-01");

        catchingUp.catchUp(catchingUp.behind().stream()
                .filter(one -> three.stream().anyMatch(rollout -> rollout.id().equals(one)))
                .findFirst()
                .orElseThrow());
        assertThat(calendars.use(id).behind()).isEqualTo(2);
        followAll();
        followAll();

        assertThat(three).allMatch(rollout -> shown(rollout).equals(Instant.parse("2026-12-08T09:00:00Z")));
        assertThat(three).allMatch(rollout -> moves(rollout) == 1);
    }

    @Test
    void leavesCalendarsOfRolloutsThatAreOverAsTheyWere() {
        CalendarId id = calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        Rollout rollout = started(id);
        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");

        close(id, "2026-12-01");

        assertThat(calendars.behind()).doesNotContain(rollout.id());
        assertThat(calendars.of(rollout.id()).revision()).isEqualTo(1);
        assertThatThrownBy(() -> calendars.remove(id)).isInstanceOf(CalendarFact.CalendarInUse.class);
    }

    @Test
    void refusesAChangeOfACalendarThatSomebodyElseHasChanged() {
        CalendarId id = calendar(Set.of());
        KeptCalendar seen = calendars.find(id).orElseThrow();
        close(id, "2026-12-01");

        assertThatThrownBy(() -> calendars.change(id, seen.revision(), "Mine", seen.calendar(), ADA))
                .isInstanceOf(CalendarFact.CalendarChanged.class);
        assertThatThrownBy(() -> calendars.add(seen.name(), seen.calendar(), ADA))
                .isInstanceOf(CalendarFact.CalendarNameTaken.class);
        assertThat(calendars.change(id, 2, "Renamed " + id, closed(id, "2026-12-01"), ADA))
                .isFalse();
        assertThat(calendars.find(id).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void deletesACalendarThatNothingCountsBy() {
        CalendarId id = calendar(Set.of());

        calendars.remove(id);

        assertThat(calendars.find(id)).isEmpty();
        assertThatThrownBy(() -> calendars.remove(calendars.standard().id()))
                .isInstanceOf(CalendarFact.CalendarInUse.class);
    }

    // ----

    private Rollout started() {
        return starting.start(people.get(LEA), RolloutSuite.pilot());
    }

    private Rollout started(CalendarId calendar) {
        Map<String, Object> answers = new LinkedHashMap<>(RolloutSuite.pilot());
        answers.put("calendar", calendar.toString());
        return starting.start(people.get(LEA), answers);
    }

    private CalendarId calendar(Set<DayOfWeek> weekend) {
        return calendars.add(
                "Place " + UUID.randomUUID(),
                new WorkingCalendar(ZoneId.of("UTC"), null, null, weekend, new TreeMap<>()),
                ADA);
    }

    private WorkingCalendar closed(CalendarId id, String... days) {
        TreeMap<LocalDate, String> closed = new TreeMap<>();
        List.of(days).forEach(day -> closed.put(LocalDate.parse(day), "Stocktaking"));
        WorkingCalendar now = calendars.find(id).orElseThrow().calendar();
        return new WorkingCalendar(now.zone(), null, null, now.weekend(), closed);
    }

    private void close(CalendarId id, String... days) {
        KeptCalendar kept = calendars.find(id).orElseThrow();
        calendars.change(id, kept.revision(), kept.name(), closed(id, days), ADA);
    }

    private void followAll() {
        catchingUp.behind().forEach(catchingUp::catchUp);
    }

    /** The deadline as people see it, after making sure that record and timer agree. */
    private Instant shown(Rollout rollout) {
        Instant due = rollouts.get(rollout.id()).stageDueAt();
        assertThat(visits.dueAt(rollout.id(), MANDATE)).contains(due);
        assertThat(deadlines.dueAt(rollout.id(), MANDATE)).contains(due);
        assertThat(due(rollout, "Timer_MandateOverruns")).isEqualTo(due);
        return due;
    }

    private Instant due(Rollout rollout, String timer) {
        return job(rollout, timer).getDuedate().toInstant();
    }

    private Job job(Rollout rollout, String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> rollout.id()
                        .toString()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .findFirst()
                .orElseThrow();
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    @Test
    void keepsLinesReadableThatAreOlderThanTheirMessages() {
        Rollout rollout = started();
        jdbc.sql("update ledger set what = 'As it was said then.', said = null where rollout = ?")
                .param(rollout.id().value())
                .update();
        holding.hold(rollout.id(), LEA, null, LocalDate.parse("2026-12-11"), "The board meets first.");
        jdbc.sql(
                        "update ledger set said = '{\"say\":\"history.no-longer-there\",\"about\":[]}' where rollout = ? and said is not null")
                .param(rollout.id().value())
                .update();

        List<Ledger.Line> lines = ledger.of(rollout.id(), 0, 100);

        assertThat(lines.get(0).what(Locale.GERMAN)).isEqualTo("Put the rollout on hold until 11 December 2026.");
        assertThat(lines.get(1).what(Locale.GERMAN)).isEqualTo("As it was said then.");
    }

    private List<String> history(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 100).stream().map(Ledger.Line::what).toList();
    }

    private List<Instant> lastMove(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 100).stream()
                .filter(line -> line.dueAfter() != null)
                .findFirst()
                .map(line -> List.of(line.dueBefore(), line.dueAfter()))
                .orElseThrow();
    }

    private long moves(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 100).stream()
                .filter(line -> line.dueAfter() != null)
                .count();
    }
}
