package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${askAgain}} behind the timer of an answer: where the stage is still late, the next above is asked. */
@Component
class AskAgain implements DiagramAction {

    private final AskingAgain asking;

    AskAgain(AskingAgain asking) {
        this.asking = asking;
    }

    @Override
    public String name() {
        return "askAgain";
    }

    @Override
    public void run(Step step) {
        asking.askAgain(EscalationOfStep.id(step));
    }
}
