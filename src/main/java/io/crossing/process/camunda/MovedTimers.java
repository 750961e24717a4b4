package io.crossing.process.camunda;

import io.crossing.process.DueAfterMove;
import io.crossing.process.MoveOrder;
import io.crossing.process.MovedDate;
import io.crossing.process.ProcessEvent.MovedStage;
import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.WaitMoved;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.RolloutTimer.Purpose;
import io.crossing.process.ShownDeadlines;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.TimersWhenMoved;
import io.crossing.process.WorkingTime;
import io.crossing.process.camunda.TimersOfRollout.DrawnTimer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the timers of a rollout that is moved the dates that were chosen for them, and says which. */
@Component
class MovedTimers {

    private final ManagementService management;
    private final TimersOfRollout timers;
    private final OpenStages open;
    private final StageDeadlines deadlines;
    private final WorkingTime time;
    private final Happenings happenings;

    MovedTimers(
            ManagementService management,
            TimersOfRollout timers,
            OpenStages open,
            StageDeadlines deadlines,
            WorkingTime time,
            Happenings happenings) {
        this.management = management;
        this.timers = timers;
        this.open = open;
        this.deadlines = deadlines;
        this.time = time;
        this.happenings = happenings;
    }

    /** The timers and stages of a rollout before it is moved, by their ids. */
    record Before(Map<String, DrawnTimer> timers, Map<StageId, OpenStages.Drawn> stages) {}

    Before before(RolloutId rollout) {
        Map<String, DrawnTimer> found = new LinkedHashMap<>();
        timers.drawn(rollout).forEach(timer -> found.put(timer.timer().id(), timer));
        Map<StageId, OpenStages.Drawn> stages = new LinkedHashMap<>();
        timers.runs(rollout).forEach(run -> stages.putAll(open.of(run.getId())));
        return new Before(found, stages);
    }

    List<MovedStage> stages(String run, Before before, Map<String, String> renamed) {
        Map<StageId, OpenStages.Drawn> now = open.of(run);
        List<MovedStage> moved = new ArrayList<>();
        before.stages().keySet().forEach(stage -> {
            StageId to = new StageId(renamed.getOrDefault(stage.value(), stage.value()));
            OpenStages.Drawn drawn = now.get(to);
            if (drawn != null) {
                moved.add(new MovedStage(stage, to, drawn.name(), drawn.deadline() != null));
            }
        });
        return moved;
    }

    List<MovedDate> after(
            RolloutId rollout, MoveOrder order, Before before, Map<String, String> renamed, ShownDeadlines shown) {
        List<MovedDate> dates = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (DrawnTimer now : timers.drawn(rollout)) {
            DrawnTimer was = before.timers().get(now.timer().id());
            kept.add(now.timer().id());
            Instant from = was == null ? null : was.timer().due();
            Instant to = due(rollout, order, was, now);
            set(rollout, now.timer(), from, to);
            dates.add(date(now.timer(), from, to));
        }
        before.timers().values().stream()
                .filter(was -> !kept.contains(was.timer().id()))
                .forEach(was -> dates.add(date(was.timer(), was.timer().due(), null)));
        again(rollout, order, before, renamed, shown, dates);
        dates.sort(Comparator.comparing(MovedDate::purpose)
                .thenComparing(MovedDate::element)
                .thenComparing(MovedDate::before, Comparator.nullsLast(Comparator.naturalOrder())));
        return dates;
    }

    private Instant due(RolloutId rollout, MoveOrder order, @Nullable DrawnTimer was, DrawnTimer now) {
        WorkingTime ours = time.of(rollout);
        if (was == null) {
            return DueAfterMove.first(now.text(), ours, order.asOf())
                    .orElse(now.timer().due());
        }
        return DueAfterMove.of(
                was.timer().due(), was.text(), now.text(), order.of(now.timer().element()), ours, order.asOf());
    }

    private void set(RolloutId rollout, RolloutTimer timer, @Nullable Instant from, Instant to) {
        if (!to.equals(timer.due())) {
            management.setJobDuedate(timer.id(), Date.from(to));
        }
        if (!to.equals(from)) {
            StageId stage = timer.stage();
            if (timer.purpose() == Purpose.DEADLINE && stage != null) {
                happenings.tell(new StageDeadlineMoved(rollout, stage, from, to, happenings.now()));
            } else if (timer.purpose() == Purpose.WAIT && from != null) {
                happenings.tell(new WaitMoved(rollout, dueAt(timer, from), to, happenings.now()));
            }
        }
    }

    private static RolloutTimer dueAt(RolloutTimer timer, Instant due) {
        return new RolloutTimer(
                timer.id(),
                timer.process(),
                timer.element(),
                timer.name(),
                timer.stage(),
                timer.purpose(),
                due,
                timer.inDays());
    }

    private static MovedDate date(RolloutTimer timer, @Nullable Instant from, @Nullable Instant to) {
        return new MovedDate(timer.element(), timer.name(), timer.stage(), timer.purpose(), from, to);
    }

    /** A deadline that has passed is ahead again where the new version gives the stage so much more time. */
    private void again(
            RolloutId rollout,
            MoveOrder order,
            Before before,
            Map<String, String> renamed,
            ShownDeadlines shown,
            List<MovedDate> dates) {
        before.stages().forEach((stage, was) -> {
            StageId to = new StageId(renamed.getOrDefault(stage.value(), stage.value()));
            OpenStages.Drawn is = timers.runs(rollout).stream()
                    .map(run -> open.of(run.getId()).get(to))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (is == null || was.deadline() == null || is.deadline() == null) {
                return;
            }
            boolean passed = before.timers().values().stream()
                    .noneMatch(timer -> timer.timer().element().equals(was.deadline()));
            boolean set = dates.stream().anyMatch(date -> date.element().equals(is.deadline()));
            Optional<Instant> due = shown.dueAt(stage);
            if (passed && !set && due.isPresent() && order.of(is.deadline()) == TimersWhenMoved.RECOMPUTE) {
                Instant then = DueAfterMove.of(
                        due.get(), was.text(), is.text(), TimersWhenMoved.RECOMPUTE, time.of(rollout), order.asOf());
                if (then.isAfter(order.asOf())) {
                    deadlines.move(rollout, to, then);
                    dates.add(new MovedDate(is.deadline(), is.deadlineName(), to, Purpose.DEADLINE, due.get(), then));
                }
            }
        });
    }
}
