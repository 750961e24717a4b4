package io.crossing.process.camunda;

import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.StageNotCurrent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

    CamundaStageDeadlines(
            RuntimeService runtime,
            ManagementService management,
            ProcessEngineConfigurationImpl engine,
            Happenings happenings,
            StageTimerCommands timers) {
        this.runtime = runtime;
        this.management = management;
        this.commands = engine.getCommandExecutorTxRequired();
        this.happenings = happenings;
        this.timers = timers;
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
        happenings.tell(new StageDeadlineMoved(rollout, stage, from, to, Happenings.now()));
    }

    /** The execution of the stage, by its activity instance. */
    private Optional<String> current(RolloutId rollout, StageId stage) {
        return runs(rollout).stream()
                .map(run -> runtime.getActivityInstance(run.getId()))
                .flatMap(tree -> Arrays.stream(tree.getActivityInstances(stage.value())))
                .flatMap(instance -> Arrays.stream(instance.getExecutionIds()))
                .filter(execution -> commands.execute(timers.isScopeOf(execution, stage)))
                .findFirst();
    }

    private List<ProcessInstance> runs(RolloutId rollout) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .list();
    }

    @Override
    public void stopClock(RolloutId rollout) {
        runs(rollout).stream()
                .filter(run -> !run.isSuspended())
                .forEach(run -> runtime.suspendProcessInstanceById(run.getId()));
    }

    @Override
    public void startClock(RolloutId rollout, UnaryOperator<Instant> moved) {
        for (ProcessInstance run : runs(rollout)) {
            runtime.activateProcessInstanceById(run.getId());
            management.createJobQuery().processInstanceId(run.getId()).timers().list().stream()
                    .map(TimerEntity.class::cast)
                    .forEach(timer -> move(rollout, timer, moved));
        }
    }

    private void move(RolloutId rollout, TimerEntity timer, UnaryOperator<Instant> moved) {
        Instant from = timer.getDuedate().toInstant();
        Instant to = moved.apply(from);
        management.setJobDuedate(timer.getId(), Date.from(to));
        commands.execute(timers.stageOf(timer)).ifPresent(stage -> tell(rollout, stage, from, to));
    }
}
