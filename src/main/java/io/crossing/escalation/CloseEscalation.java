package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${closeEscalation}}: nobody has to decide any more. */
@Component
class CloseEscalation implements DiagramAction {

    private final ClosingEscalation closing;

    CloseEscalation(ClosingEscalation closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "closeEscalation";
    }

    @Override
    public void run(Step step) {
        closing.close(EscalationOfStep.id(step));
    }
}
