package io.crossing.process.camunda;

import io.crossing.process.Moving;
import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.WaitMoved;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.RolloutTimer.Purpose;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.StageNotCurrent;
import io.crossing.process.camunda.TimersOfRollout.DatedTask;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deadlines of stages as the engine's boundary timers. */
@Component
class CamundaStageDeadlines implements StageDeadlines {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final CommandExecutor commands;
    private final Happenings happenings;
    private final StageTimerCommands timers;
    private final TimersOfRollout all;

    CamundaStageDeadlines(
            RuntimeService runtime,
            ManagementService management,
            ProcessEngineConfigurationImpl engine,
            Happenings happenings,
            StageTimerCommands timers,
            TimersOfRollout all) {
        this.runtime = runtime;
        this.management = management;
        this.commands = engine.getCommandExecutorTxRequired();
        this.happenings = happenings;
        this.timers = timers;
        this.all = all;
    }

    @Override
    public Optional<Instant> dueAt(RolloutId rollout, StageId stage) {
        return current(rollout, stage).flatMap(scope -> commands.execute(timers.deadline(scope, stage)));
    }

    @Override
    public void move(RolloutId rollout, StageId stage, Instant to) {
        String scope = current(rollout, stage).orElseThrow(() -> new StageNotCurrent(rollout, stage));
        Optional<Instant> from = commands.execute(timers.deadline(scope, stage));
        commands.execute(timers.move(scope, stage, to));
        tell(rollout, stage, from.orElse(null), to);
    }

    private void tell(RolloutId rollout, StageId stage, @Nullable Instant from, Instant to) {
        happenings.tell(new StageDeadlineMoved(rollout, stage, from, to, happenings.now()));
    }

    /** The execution of the stage, by its activity instance. */
    private Optional<String> current(RolloutId rollout, StageId stage) {
        return all.runs(rollout).stream()
                .map(run -> runtime.getActivityInstance(run.getId()))
                .flatMap(tree -> Arrays.stream(tree.getActivityInstances(stage.value())))
                .flatMap(instance -> Arrays.stream(instance.getExecutionIds()))
                .filter(execution -> commands.execute(timers.isScopeOf(execution, stage)))
                .findFirst();
    }

    @Override
    public List<RolloutTimer> timers(RolloutId rollout) {
        return all.timers(rollout);
    }

    @Override
    public void stopClock(RolloutId rollout) {
        all.runs(rollout).stream()
                .filter(run -> !run.isSuspended())
                .forEach(run -> runtime.suspendProcessInstanceById(run.getId()));
    }

    @Override
    public void startClock(RolloutId rollout, Moving moved, Set<StageId> standing) {
        all.runs(rollout).forEach(run -> runtime.activateProcessInstanceById(run.getId()));
        standing.forEach(stage -> stopClock(rollout, stage));
        moveAll(rollout, moved, timer -> true);
    }

    @Override
    public void stopClock(RolloutId rollout, StageId stage) {
        all.set(rollout, stage, SuspensionState.SUSPENDED);
    }

    @Override
    public void startClock(RolloutId rollout, StageId stage, Moving moved) {
        all.set(rollout, stage, SuspensionState.ACTIVE);
        moveAll(rollout, moved, timer -> true);
    }

    @Override
    public int recount(RolloutId rollout, Moving moved) {
        return moveAll(rollout, moved, RolloutTimer::inDays);
    }

    private int moveAll(RolloutId rollout, Moving moved, Predicate<RolloutTimer> which) {
        int count = 0;
        for (RolloutTimer timer : all.timers(rollout)) {
            Instant to = moved.moved(timer.stage(), timer.due());
            if (which.test(timer) && !to.equals(timer.due())) {
                management.setJobDuedate(timer.id(), Date.from(to));
                tell(rollout, timer, to);
                count += timer.purpose() == Purpose.REMINDER ? 0 : 1;
            }
        }
        return count + moveTasks(rollout, moved);
    }

    private void tell(RolloutId rollout, RolloutTimer timer, Instant to) {
        StageId stage = timer.stage();
        if (timer.purpose() == Purpose.DEADLINE && stage != null) {
            tell(rollout, stage, timer.due(), to);
        } else if (timer.purpose() == Purpose.WAIT) {
            happenings.tell(new WaitMoved(rollout, timer, to, happenings.now()));
        }
    }

    private int moveTasks(RolloutId rollout, Moving moved) {
        int count = 0;
        for (DatedTask dated : all.datedTasks(rollout)) {
            Instant from = dated.task().getDueDate().toInstant();
            Instant to = moved.moved(dated.stage(), from);
            if (!to.equals(from)) {
                commands.execute(timers.moveTask(dated.task().getId(), to));
                count++;
            }
        }
        return count;
    }
}
