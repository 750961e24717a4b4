package io.crossing.process.camunda;

import io.crossing.process.EveryProcess;
import io.crossing.process.RolloutId;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Tells which rollout a place in a running diagram belongs to: its business key is the rollout's id. */
final class RolloutOf {

    private RolloutOf() {}

    static RolloutId scope(@Nullable VariableScope scope) {
        if (scope instanceof DelegateTask task) {
            return scope(task.getExecution());
        }
        if (scope instanceof DelegateExecution execution) {
            String key = execution.getProcessBusinessKey();
            if (key != null) {
                return RolloutId.of(key);
            }
        }
        return Optional.ofNullable(scope)
                .flatMap(one -> Values.text(EveryProcess.ROLLOUT_ID, one))
                .map(RolloutId::of)
                .orElseThrow(
                        () -> new IllegalStateException("This runs outside of a rollout: it has no business key."));
    }
}
