package io.crossing.process.camunda;

import io.crossing.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Makes of an execution what an action gets to see of it. */
@Component
class StepFactory {

    private final StageScopes stages;

    StepFactory(StageScopes stages) {
        this.stages = stages;
    }

    Step step(DelegateExecution execution) {
        return new ExecutionStep((ExecutionEntity) execution, stages);
    }
}
