package io.crossing.process.camunda;

import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.StageId;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when a rollout enters and leaves a stage. */
@Component
class StageBridge {

    private final Happenings happenings;

    StageBridge(Happenings happenings) {
        this.happenings = happenings;
    }

    ExecutionListener entered() {
        return execution -> {
            ExecutionEntity scope = (ExecutionEntity) execution;
            ActivityImpl stage = scope.getActivity();
            happenings.tell(new StageEntered(
                    RolloutOf.scope(execution), id(stage), name(stage), happenings.now(), dueAt(scope, stage)));
        };
    }

    ExecutionListener left() {
        return execution -> happenings.tell(new StageLeft(
                RolloutOf.scope(execution),
                id(((ExecutionEntity) execution).getActivity()),
                happenings.now(),
                execution.isCanceled()));
    }

    private static StageId id(ActivityImpl stage) {
        return new StageId(stage.getId());
    }

    static String name(ActivityImpl stage) {
        return stage.getName() == null ? stage.getId() : stage.getName();
    }

    private static @Nullable Instant dueAt(ExecutionEntity scope, ActivityImpl stage) {
        return StageTimers.deadline(stage)
                .flatMap(timer -> scope.getJobs().stream()
                        .filter(job -> timer.equals(job.getActivityId()))
                        .map(JobEntity::getDuedate)
                        .findFirst())
                .map(date -> date.toInstant())
                .orElse(null);
    }
}
