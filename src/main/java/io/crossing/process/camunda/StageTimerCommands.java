package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done to the timers on a stage's edge, as commands of the engine. */
@Component
class StageTimerCommands {

    private final WorkingTime workingTime;
    private final EngineTime clock;

    StageTimerCommands(WorkingTime workingTime, EngineTime clock) {
        this.workingTime = workingTime;
        this.clock = clock;
    }

    Command<Boolean> isScopeOf(String execution, StageId stage) {
        return context -> {
            ActivityImpl activity = stage(execution(context, execution), stage);
            return activity != null
                    && execution(context, execution).isScope()
                    && !execution(context, execution).isConcurrent();
        };
    }

    Command<Optional<Instant>> deadline(String execution, StageId stage) {
        return context -> {
            ExecutionEntity scope = execution(context, execution);
            return StageTimers.deadline(activity(scope, stage))
                    .flatMap(timer -> job(scope, timer))
                    .map(job -> job.getDuedate().toInstant());
        };
    }

    /** Moves deadline and reminder, making anew what has fired; a reminder that would lie in the past is left out. */
    Command<Void> move(String execution, StageId stage, Instant to) {
        return context -> {
            ExecutionEntity scope = execution(context, execution);
            ActivityImpl activity = activity(scope, stage);
            StageTimers.deadline(activity).ifPresent(timer -> place(scope, activity, timer, to));
            StageTimers.reminder(activity)
                    .ifPresent(timer -> placeReminder(scope, activity, timer, reminderBefore(scope, activity, to)));
            return null;
        };
    }

    /** Gives a task another due date, also while it stands still. */
    Command<Void> moveTask(String task, Instant to) {
        return context -> {
            context.getTaskManager().findTaskById(task).setDueDate(Date.from(to));
            return null;
        };
    }

    private static ExecutionEntity execution(CommandContext context, String id) {
        return context.getExecutionManager().findExecutionById(id);
    }

    private static ActivityImpl activity(ExecutionEntity scope, StageId stage) {
        ActivityImpl activity = stage(scope, stage);
        if (activity == null) {
            throw new IllegalStateException("The diagram has no stage " + stage);
        }
        return activity;
    }

    private static @Nullable ActivityImpl stage(ExecutionEntity scope, StageId stage) {
        return scope.getProcessDefinition().findActivity(stage.value());
    }

    private static Optional<JobEntity> job(ExecutionEntity scope, String timer) {
        return scope.getJobs().stream()
                .filter(job -> timer.equals(job.getActivityId()))
                .findFirst();
    }

    private static void place(ExecutionEntity scope, ActivityImpl stage, String timer, Instant at) {
        JobEntity job =
                job(scope, timer).orElseGet(() -> declaration(stage, timer).createTimerInstance(scope));
        job.setDuedate(Date.from(at));
    }

    private void placeReminder(ExecutionEntity scope, ActivityImpl stage, String timer, Optional<Instant> at) {
        Optional<Instant> ahead = at.filter(instant -> instant.isAfter(clock.now()));
        if (ahead.isPresent()) {
            place(scope, stage, timer, ahead.get());
        } else {
            job(scope, timer).ifPresent(JobEntity::delete);
        }
    }

    /** As many working days before the deadline as the diagram has between the two. */
    private Optional<Instant> reminderBefore(ExecutionEntity scope, ActivityImpl stage, Instant deadline) {
        WorkingTime time = workingTime.of(RolloutOf.scope(scope));
        return days(stage, StageTimers.deadline(stage))
                .flatMap(last -> days(stage, StageTimers.reminder(stage)).map(first -> first - last))
                .map(before -> time.plus(deadline, Period.ofDays(before)));
    }

    private static Optional<Integer> days(ActivityImpl stage, Optional<String> timer) {
        return timer.map(id -> StageTexts.duration(stage, id))
                .filter(text -> text.matches("P\\d+D"))
                .map(text -> Period.parse(text).getDays());
    }

    private static TimerDeclarationImpl declaration(ActivityImpl stage, String timer) {
        return Objects.requireNonNull(
                TimerDeclarationImpl.getDeclarationsForScope(stage).get(timer), timer);
    }
}
