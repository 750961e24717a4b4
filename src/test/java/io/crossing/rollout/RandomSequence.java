package io.crossing.rollout;

import static io.crossing.rollout.Crew.ADA;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.PilotToScale.EMBEDDING;
import static io.crossing.rollout.PilotToScale.MANDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.People;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
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
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One rollout to which this and that happens by chance, and where everything that comes at a time has to be after each step: in its first stage the
 * deadline, the reminder and a task with a due date of its own, in its last the deadline, the reminder, the report at day 30 and the quality
 * check, and in both the sponsor's next beat, which waits beside the stages.
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

    /** A task in the first stage, which here gets a due date of its own. */
    private static final String TASK = "Task_SettleDecisionRights";

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
    private Processes processes;

    @Autowired
    private Desk desk;

    @Autowired
    private Teams teams;

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
    private final StageId stage;
    private final TreeMap<LocalDate, String> closed = new TreeMap<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private final List<String> story = new ArrayList<>();

    private CalendarId calendar = CalendarId.random();
    private RolloutId rollout = RolloutId.random();
    private String run = "";
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
        this.stage = number / (2 * ZONES.size()) % 2 == 0 ? MANDATE : EMBEDDING;
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
                check();
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
            resuming.resume(rollout, LEA, stage);
        }
    }

    private void begin() {
        clock.set(start);
        calendar = calendars.add("Sequence " + number + " " + calendar, calendar(), ADA);
        Map<String, Object> answers = new LinkedHashMap<>(RolloutSuite.pilot());
        answers.put("targetDate", "2028-06-30");
        answers.put("calendar", calendar.toString());
        answers.put("teams", List.of(Map.of("name", "North", "lead", "tara", "people", 10)));
        rollout = starting.start(people.get(LEA), answers).id();
        run = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .singleResult()
                .getId();
        new Playing(rollout, desk, teams).does("Task_ConfirmSponsorship");
        awaits("Timer_NextBeat", false, waits("Next beat came"), daysFromStart(10));
        if (stage.equals(MANDATE)) {
            inMandate();
        } else {
            inEmbedding();
        }
        story.add("start " + start.atZone(zone) + " weekend " + weekend + " in " + stage);
        check();
    }

    private void inMandate() {
        awaits("Timer_MandateOverruns", true, moves("Mandate"), daysFromStart(10));
        awaits("Timer_MandateReminder", true, null, daysFromStart(8));
        Instant own = someTime();
        tasks.setDueDate(task(TASK).orElseThrow().getId(), Date.from(own));
        awaits(TASK, true, null, own);
    }

    /** What is asked before is left out: the way there says nothing about these times. */
    private void inEmbedding() {
        transaction.executeWithoutResult(none -> {
            processes.set(PilotToScale.KEY, rollout, ProcessValues.none().with(PilotToScale.QUALITY_INTERVAL, "P5D"));
            processes.reopen(PilotToScale.KEY, rollout, EMBEDDING);
        });
        awaits("Timer_EmbeddingOverruns", true, moves("Embedding"), daysFromStart(100));
        awaits("Timer_EmbeddingReminder", true, null, daysFromStart(90));
        awaits("Timer_Day30", true, waits("Day 30 reached"), daysFromStart(30));
        awaits("Timer_QualityCheckDue", true, waits("Quality check came due"), daysFromStart(5));
    }

    private void awaits(String element, boolean ofStage, @Nullable Sentence line, Instant due) {
        awaited.add(new Awaited(element, ofStage, line, due));
    }

    private static Sentence moves(String stage) {
        return Sentence.of("history.stage.moved", stage);
    }

    private static Sentence waits(String name) {
        return Sentence.of("history.wait-moved", name);
    }

    private Instant daysFromStart(int days) {
        return model().daysLater(start, days);
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
            case HOLD_STAGE -> hold(stage);
            case RESUME -> resumeAll();
            case RESUME_STAGE -> {
                resuming.resume(rollout, LEA, stage);
                stageGoesOn();
            }
            case WAKE -> wake();
            case CLOSE -> change(() -> closed.put(someDay(), "Stocktaking"));
            case OPEN ->
                change(() -> closed.remove(new ArrayList<>(closed.keySet()).get(random.nextInt(closed.size()))));
        }
    }

    private Optional<Task> task(String element) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceId(run)
                .taskDefinitionKey(element)
                .singleResult());
    }

    private Instant someTime() {
        return clock.instant()
                .plus(Duration.ofMinutes(30 + random.nextInt(20 * 24 * 60)))
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private void extend() {
        Instant to = someTime();
        transaction.executeWithoutResult(none -> deadlines.move(rollout, stage, to));
        awaited("Overruns").comes(to);
        Instant reminder = model().daysLater(to, stage.equals(MANDATE) ? -2 : -10);
        awaited("Reminder").comes(reminder.isAfter(clock.instant()) ? reminder : null);
        story.add("  until " + to.atZone(zone));
    }

    private Awaited awaited(String what) {
        return awaited.stream()
                .filter(one -> one.element().endsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private void hold(@Nullable StageId which) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), zone).plusDays(random.nextInt(6));
        holding.hold(rollout, LEA, which, until, "By chance.");
        if (which == null) {
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
        stood(one -> !one.ofStage() || stageHeldSince == null, Objects.requireNonNull(heldSince));
        heldSince = null;
    }

    private void stageGoesOn() {
        stood(Awaited::ofStage, Objects.requireNonNull(stageHeldSince));
        stageHeldSince = null;
    }

    private void stood(Predicate<Awaited> which, Instant since) {
        awaited.stream().filter(which).forEach(one -> one.stood(model(), since, clock.instant()));
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
        awaited.forEach(one -> one.counted(model(), before, since(one)));
        story.add("  closed " + closed.keySet());
    }

    /** Since when it stands, or now. */
    private Instant since(Awaited one) {
        return Stream.of(heldSince, one.ofStage() ? stageHeldSince : null)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(clock.instant());
    }

    private WallClock model() {
        return new WallClock(zone, weekend, closed.keySet(), LocalDate.ofInstant(start, zone));
    }

    private WorkingCalendar calendar() {
        return new WorkingCalendar(zone, null, null, weekend.isEmpty() ? Set.of() : EnumSet.copyOf(weekend), closed);
    }

    private void check() {
        Instant deadline = awaited("Overruns").due();
        assertThat(rollouts.get(rollout).stageDueAt()).as(this::toString).isEqualTo(deadline);
        assertThat(visits.dueAt(rollout, stage)).as(this::toString).hasValue(deadline);
        List<Ledger.Line> history = ledger.of(rollout, 0, 200);
        awaited.forEach(one -> check(one, history));
    }

    private void check(Awaited one, List<Ledger.Line> history) {
        story.add("  " + one.element() + " due " + one.due());
        boolean stands = heldSince != null || one.ofStage() && stageHeldSince != null;
        assertThat(inEngine(one.element()))
                .as(this::toString)
                .isEqualTo(Optional.ofNullable(one.due()).map(due -> new Kept(due, stands)));
        if (one.line() != null) {
            checkHistory(one, history);
        }
    }

    /** What the engine has of a timer or a task. */
    private record Kept(Instant due, boolean stands) {}

    private Optional<Kept> inEngine(String element) {
        return element.equals(TASK)
                ? task(element).map(task -> new Kept(task.getDueDate().toInstant(), task.isSuspended()))
                : Optional.ofNullable(management
                                .createJobQuery()
                                .processInstanceId(run)
                                .activityId(element)
                                .singleResult())
                        .map(job -> new Kept(job.getDuedate().toInstant(), job.isSuspended()));
    }

    /** Each move in the history begins where the one before ended, and the last ended where it is due. */
    private void checkHistory(Awaited one, List<Ledger.Line> history) {
        Instant at = one.due();
        for (Ledger.Line line : history) {
            if (Objects.equals(one.line(), line.said())) {
                assertThat(line.dueAfter()).as(this::toString).isEqualTo(at);
                at = line.dueBefore();
            }
        }
        assertThat(at).as(this::toString).isEqualTo(one.first());
    }

    @Override
    public String toString() {
        return "Sequence " + number + " in " + zone + ": " + String.join("\n", story);
    }
}
