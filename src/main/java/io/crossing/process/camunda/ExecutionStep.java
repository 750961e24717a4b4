package io.crossing.process.camunda;

import io.crossing.process.ProcessVariable;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.process.TeamId;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** A step of the engine's execution. */
final class ExecutionStep implements Step {

    private final ExecutionEntity execution;
    private final StageScopes stages;

    ExecutionStep(ExecutionEntity execution, StageScopes stages) {
        this.execution = execution;
        this.stages = stages;
    }

    @Override
    public RolloutId rollout() {
        return RolloutOf.scope(execution);
    }

    @Override
    public String process() {
        return execution.getProcessDefinition().getKey();
    }

    @Override
    public String element() {
        return execution.getCurrentActivityId();
    }

    @Override
    public String name() {
        String name = execution.getCurrentActivityName();
        return name == null ? element() : name;
    }

    @Override
    public Optional<StageId> stage() {
        return stages.of(execution);
    }

    @Override
    public Optional<TeamId> team() {
        return Teams.of(execution);
    }

    @Override
    public Optional<String> property(String name) {
        return Optional.ofNullable(
                ExtensionProperties.of(execution.getBpmnModelElementInstance()).get(name));
    }

    @Override
    public <T> @Nullable T get(ProcessVariable<T> variable) {
        return Values.read(variable, execution.getVariable(variable.name()));
    }

    @Override
    public <T> void set(ProcessVariable<T> variable, T value) {
        execution.setVariable(variable.name(), value);
    }
}
