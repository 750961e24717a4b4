package io.crossing.process.camunda;

import io.crossing.process.DiagramAction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets a diagram call an action, from a service task, a message event or a listener. */
final class ActionDelegate implements JavaDelegate, ExecutionListener {

    private final DiagramAction action;
    private final StepFactory steps;

    ActionDelegate(DiagramAction action, StepFactory steps) {
        this.action = action;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        action.run(steps.step(execution));
    }

    /** What a cancelled activity would have done is not done. */
    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            execute(execution);
        }
    }
}
