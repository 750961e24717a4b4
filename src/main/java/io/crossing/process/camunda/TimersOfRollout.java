package io.crossing.process.camunda;

import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.RolloutTimer.Purpose;
import io.crossing.process.StageId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The timers and tasks of a rollout, in every process that runs for it, and to which stage each belongs. */
@Component
class TimersOfRollout {

    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final StageScopes stages;

    TimersOfRollout(RuntimeService runtime, ProcessEngineConfigurationImpl engine, StageScopes stages) {
        this.runtime = runtime;
        this.commands = engine.getCommandExecutorTxRequired();
        this.stages = stages;
    }

    /** A task with a due date of its own. */
    record DatedTask(TaskEntity task, @Nullable StageId stage) {}

    List<RolloutTimer> timers(RolloutId rollout) {
        return commands.execute(context -> jobs(context, rollout)
                .filter(TimerEntity.class::isInstance)
                .map(job -> timer(context, (TimerEntity) job))
                .toList());
    }

    /**
     * A timer with how it is drawn.
     *
     * @param text its duration, or the expression of one; empty where it is drawn with a date
     */
    record DrawnTimer(RolloutTimer timer, String run, String text) {}

    List<DrawnTimer> drawn(RolloutId rollout) {
        return commands.execute(context -> jobs(context, rollout)
                .filter(TimerEntity.class::isInstance)
                .filter(job -> job.getDuedate() != null)
                .map(job -> new DrawnTimer(
                        timer(context, (TimerEntity) job), job.getProcessInstanceId(), text(context, (TimerEntity)
                                job)))
                .toList());
    }

    private static String text(CommandContext context, TimerEntity job) {
        ActivityImpl event = event(execution(context, job), job);
        return StageTexts.duration(event, event.getId());
    }

    List<DatedTask> datedTasks(RolloutId rollout) {
        return commands.execute(context -> tasks(context, rollout)
                .filter(task -> task.getDueDate() != null)
                .map(task -> new DatedTask(task, stages.of(task.getExecution()).orElse(null)))
                .toList());
    }

    /** Lets the jobs and tasks of a stage stand or run. */
    void set(RolloutId rollout, StageId stage, SuspensionState state) {
        commands.execute(context -> {
            jobs(context, rollout)
                    .filter(job ->
                            stage.equals(stage(job, execution(context, job)).orElse(null)))
                    .forEach(job -> job.setSuspensionState(state.getStateCode()));
            tasks(context, rollout)
                    .filter(task -> stage.equals(stages.of(task.getExecution()).orElse(null)))
                    .forEach(task -> task.setSuspensionState(state.getStateCode()));
            return null;
        });
    }

    List<ProcessInstance> runs(RolloutId rollout) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .list();
    }

    private Stream<JobEntity> jobs(CommandContext context, RolloutId rollout) {
        return runs(rollout).stream()
                .flatMap(run -> context.getJobManager().findJobsByProcessInstanceId(run.getId()).stream());
    }

    private Stream<TaskEntity> tasks(CommandContext context, RolloutId rollout) {
        return runs(rollout).stream()
                .flatMap(run -> context.getTaskManager().findTasksByProcessInstanceId(run.getId()).stream());
    }

    private RolloutTimer timer(CommandContext context, TimerEntity job) {
        ExecutionEntity execution = execution(context, job);
        ActivityImpl event = event(execution, job);
        return new RolloutTimer(
                job.getId(),
                execution.getProcessDefinition().getKey(),
                event.getId(),
                StageTexts.name(event),
                stage(job, execution).orElse(null),
                purpose(event),
                job.getDuedate().toInstant(),
                job.getRepeat() == null
                        && !StageTexts.duration(event, event.getId()).startsWith("PT"));
    }

    private static ExecutionEntity execution(CommandContext context, JobEntity job) {
        return context.getExecutionManager().findExecutionById(job.getExecutionId());
    }

    private static ActivityImpl event(ExecutionEntity execution, JobEntity job) {
        return Objects.requireNonNull(execution.getProcessDefinition().findActivity(job.getActivityId()));
    }

    private Optional<StageId> stage(JobEntity job, ExecutionEntity execution) {
        return stages.of(event(execution, job), execution);
    }

    private static Purpose purpose(ActivityImpl event) {
        if (!(event.getEventScope() instanceof ActivityImpl stage) || !StageScopes.isStage(stage)) {
            return Purpose.WAIT;
        }
        Predicate<Optional<String>> is =
                timer -> timer.filter(event.getId()::equals).isPresent();
        return is.test(StageTimers.deadline(stage))
                ? Purpose.DEADLINE
                : is.test(StageTimers.reminder(stage)) ? Purpose.REMINDER : Purpose.WAIT;
    }
}
