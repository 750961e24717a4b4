package io.crossing.process.camunda;

import io.crossing.process.EveryProcess;
import io.crossing.process.StageId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the stage that a place in a running diagram belongs to. */
@Component
class StageScopes {

    /** The extension property that makes a subprocess a stage. */
    static final String PROPERTY = "stage";

    /** Set on an activity while its diagram is read: the word that its property {@code stage} has. */
    static final String STAGE = "crossing.stage";

    /** The stage around the execution, or around whatever called its process, or the one that its variable names. */
    Optional<StageId> of(ExecutionEntity execution) {
        return of(execution.getActivity(), execution);
    }

    /** The same for an event that the execution waits for; one on a stage's edge belongs to that stage. */
    Optional<StageId> of(@Nullable ActivityImpl place, ExecutionEntity execution) {
        ActivityImpl stage = around(place);
        if (stage == null) {
            stage = behind(place, new HashSet<>());
        }
        if (stage != null) {
            return Optional.of(new StageId(stage.getId()));
        }
        ExecutionEntity caller = execution.getProcessInstance().getSuperExecution();
        return caller != null ? of(caller) : named(execution);
    }

    private static Optional<StageId> named(VariableScope scope) {
        return Values.text(EveryProcess.STAGE, scope).map(StageId::new);
    }

    private static @Nullable ActivityImpl around(@Nullable ScopeImpl from) {
        for (ScopeImpl scope = from; scope instanceof ActivityImpl activity; scope = activity.getFlowScope()) {
            if (isStage(activity)) {
                return activity;
            }
        }
        return null;
    }

    /** What follows an event on a stage's edge belongs to that stage. */
    private static @Nullable ActivityImpl behind(@Nullable ActivityImpl activity, Set<String> seen) {
        if (activity == null || !seen.add(activity.getId())) {
            return null;
        }
        if (activity.getEventScope() instanceof ActivityImpl attached && isStage(attached)) {
            return attached;
        }
        for (PvmTransition incoming : activity.getIncomingTransitions()) {
            ActivityImpl stage = behind((ActivityImpl) incoming.getSource(), seen);
            if (stage != null) {
                return stage;
            }
        }
        return null;
    }

    static boolean isStage(ActivityImpl activity) {
        return activity.getProperty(STAGE) != null;
    }
}
