package io.crossing.rollout;

import static io.crossing.rollout.Crew.ADA;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.PilotToScale.MANDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.People;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One rollout to which this and that happens by chance, and where its deadline, and the due date of its own that a task in it has, have to be
 * after each step.
 */
final class RandomSequence {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            // Half an hour, and on the other side of the year.
            ZoneId.of("Australia/Lord_Howe"),
            // At midnight: there is a day that begins at one o'clock.
            ZoneId.of("America/Santiago"));
    private static final List<Set<DayOfWeek>> WEEKENDS = List.of(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            Set.of(DayOfWeek.WEDNESDAY),
            Set.of());

    enum Step {
        WAIT,
        EXTEND,
        HOLD,
        HOLD_STAGE,
        RESUME,
        RESUME_STAGE,
        WAKE,
        CLOSE,
        OPEN
    }

    @Autowired
    private StartingRollout starting;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private ResumingRollout resuming;

    @Autowired
    private CatchingUpWithCalendar catchingUp;

    @Autowired
    private Calendars calendars;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private StageVisits visits;

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    private final int number;
    private final Random random;
    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final Instant start;
    private final TreeMap<LocalDate, String> closed = new TreeMap<>();
    private final List<String> story = new ArrayList<>();

    private CalendarId calendar = CalendarId.random();
    private RolloutId rollout = RolloutId.random();
    private String run = "";
    private Instant expected = Instant.EPOCH;
    private Instant taskExpected = Instant.EPOCH;
    private @Nullable Instant heldSince;
    private @Nullable Instant stageHeldSince;
    private LocalDate heldUntil = LocalDate.MIN;
    private LocalDate stageHeldUntil = LocalDate.MIN;

    RandomSequence(int number) {
        this.number = number;
        this.random = new Random(number * 7919L);
        this.zone = ZONES.get(number % ZONES.size());
        this.weekend = WEEKENDS.get(random.nextInt(WEEKENDS.size()));
        this.start = nearAClockChange();
    }

    /** A moment in the two weeks before one of both changes of the clock, so that the deadline lies about there or behind. */
    private Instant nearAClockChange() {
        Instant year = Instant.parse("2027-01-01T00:00:00Z");
        ZoneOffsetTransition change = zone.getRules().nextTransition(year);
        if (number / ZONES.size() % 2 == 1) {
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return change.getInstant()
                .minus(Duration.ofMinutes(random.nextInt(14 * 24 * 60)))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /** @return the steps that were taken */
    List<Step> play() {
        begin();
        List<Step> taken = new ArrayList<>();
        int steps = 5 + random.nextInt(6);
        while (taken.size() < steps) {
            Step step = Step.values()[random.nextInt(Step.values().length)];
            if (possible(step)) {
                take(step);
                taken.add(step);
                check(step);
            }
        }
        leaveNothingOnHold();
        return taken;
    }

    private void leaveNothingOnHold() {
        if (heldSince != null) {
            resuming.resume(rollout, LEA);
        }
        if (stageHeldSince != null) {
            resuming.resume(rollout, LEA, MANDATE);
        }
    }

    private void begin() {
        clock.set(start);
        calendar = calendars.add("Sequence " + number + " " + calendar, calendar(), ADA);
        Map<String, Object> answers = new LinkedHashMap<>(RolloutSuite.pilot());
        answers.put("targetDate", "2028-06-30");
        answers.put("calendar", calendar.toString());
        rollout = starting.start(people.get(LEA), answers).id();
        run = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .singleResult()
                .getId();
        expected = model().daysLater(start, 10);
        taskExpected = someTime();
        tasks.setDueDate(task().getId(), Date.from(taskExpected));
        story.add("start " + start.atZone(zone) + " weekend " + weekend);
        check(null);
    }

    private boolean possible(Step step) {
        return switch (step) {
            case WAIT, CLOSE -> true;
            case EXTEND, HOLD_STAGE -> heldSince == null && stageHeldSince == null;
            case HOLD -> heldSince == null;
            case RESUME -> heldSince != null;
            case RESUME_STAGE -> heldSince == null && stageHeldSince != null;
            case WAKE -> heldSince != null || stageHeldSince != null;
            case OPEN -> !closed.isEmpty();
        };
    }

    private void take(Step step) {
        story.add(step + " at " + clock.instant().atZone(zone));
        switch (step) {
            case WAIT -> clock.move(Duration.ofMinutes(1 + random.nextInt(3 * 24 * 60)));
            case EXTEND -> extend();
            case HOLD -> hold(null);
            case HOLD_STAGE -> hold(MANDATE);
            case RESUME -> resumeAll();
            case RESUME_STAGE -> {
                resuming.resume(rollout, LEA, MANDATE);
                stageGoesOn();
            }
            case WAKE -> wake();
            case CLOSE -> change(() -> closed.put(someDay(), "Stocktaking"));
            case OPEN ->
                change(() -> closed.remove(new ArrayList<>(closed.keySet()).get(random.nextInt(closed.size()))));
        }
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(run).singleResult();
    }

    private Instant someTime() {
        return clock.instant()
                .plus(Duration.ofMinutes(30 + random.nextInt(20 * 24 * 60)))
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private void extend() {
        Instant to = someTime();
        transaction.executeWithoutResult(none -> deadlines.move(rollout, MANDATE, to));
        expected = to;
        story.add("  until " + to.atZone(zone));
    }

    private void hold(@Nullable StageId stage) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), zone).plusDays(random.nextInt(6));
        holding.hold(rollout, LEA, stage, until, "By chance.");
        if (stage == null) {
            heldSince = clock.instant();
            heldUntil = until;
        } else {
            stageHeldSince = clock.instant();
            stageHeldUntil = until;
        }
    }

    private void resumeAll() {
        resuming.resume(rollout, LEA);
        rolloutGoesOn();
    }

    /** Nobody does anything until what stands goes on by itself. */
    private void wake() {
        LocalDate last = heldSince == null ? stageHeldUntil : heldUntil;
        Instant after = last.plusDays(1).atStartOfDay(zone).toInstant().plusSeconds(random.nextInt(3600));
        if (after.isAfter(clock.instant())) {
            assertThat(resuming.waiting()).as(this::toString).doesNotContain(rollout);
            clock.set(after);
        }
        resuming.goOnByItself(rollout);
        if (heldSince != null) {
            rolloutGoesOn();
        }
        if (stageHeldSince != null && stageHeldUntil.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            stageGoesOn();
        }
    }

    /** What a stage waits for that stands on its own moves when the stage goes on. */
    private void rolloutGoesOn() {
        if (stageHeldSince == null) {
            shift(heldSince);
        }
        heldSince = null;
    }

    private void stageGoesOn() {
        shift(stageHeldSince);
        stageHeldSince = null;
    }

    private void shift(@Nullable Instant stopped) {
        expected = model().shifted(expected, stopped, clock.instant());
        taskExpected = model().shifted(taskExpected, stopped, clock.instant());
    }

    private LocalDate someDay() {
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(random.nextInt(20) - 3);
    }

    private void change(Runnable edit) {
        WallClock before = model();
        edit.run();
        KeptCalendar kept = calendars.find(calendar).orElseThrow();
        transaction.executeWithoutResult(
                none -> calendars.change(calendar, kept.revision(), kept.name(), calendar(), ADA));
        catchingUp.behind().forEach(catchingUp::catchUp);
        expected = model().recounted(expected, since(), before);
        taskExpected = model().recounted(taskExpected, since(), before);
        story.add("  closed " + closed.keySet());
    }

    private Instant since() {
        Instant since = clock.instant();
        for (Instant stopped : new Instant[] {heldSince, stageHeldSince}) {
            since = stopped != null && stopped.isBefore(since) ? stopped : since;
        }
        return since;
    }

    private WallClock model() {
        return new WallClock(zone, weekend, closed.keySet(), LocalDate.ofInstant(start, zone));
    }

    private WorkingCalendar calendar() {
        return new WorkingCalendar(zone, null, null, weekend.isEmpty() ? Set.of() : EnumSet.copyOf(weekend), closed);
    }

    private void check(@Nullable Step step) {
        story.add("  due " + expected.atZone(zone));
        Instant shown = rollouts.get(rollout).stageDueAt();
        assertThat(shown).as(this::toString).isEqualTo(expected);
        assertThat(visits.dueAt(rollout, MANDATE)).as(this::toString).contains(expected);
        Job timer = management
                .createJobQuery()
                .processInstanceId(run)
                .activityId("Timer_MandateOverruns")
                .singleResult();
        assertThat(timer.getDuedate().toInstant()).as(this::toString).isEqualTo(expected);
        assertThat(timer.isSuspended()).as(this::toString).isEqualTo(heldSince != null || stageHeldSince != null);
        assertThat(task().getDueDate().toInstant()).as(this::toString).isEqualTo(taskExpected);
        checkHistory();
    }

    /** Each move in the history begins where the one before ended, and the last ended where the deadline is. */
    private void checkHistory() {
        Instant at = expected;
        Instant first = null;
        for (Ledger.Line line : ledger.of(rollout, 0, 200)) {
            if (line.dueAfter() != null) {
                assertThat(line.dueAfter()).as(this::toString).isEqualTo(at);
                at = line.dueBefore();
            }
            first = at;
        }
        assertThat(first).as(this::toString).isEqualTo(firstDue());
    }

    private Instant firstDue() {
        return new WallClock(zone, weekend, Set.of(), LocalDate.ofInstant(start, zone)).daysLater(start, 10);
    }

    @Override
    public String toString() {
        return "Sequence " + number + " in " + zone + ": " + String.join("\n", story);
    }
}
