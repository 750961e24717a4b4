package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${closeDiagnosis}}: the rollout has ended, so nobody has to decide any more. */
@Component
class CloseDiagnosis implements DiagramAction {

    private final ClosingDiagnosis closing;

    CloseDiagnosis(ClosingDiagnosis closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "closeDiagnosis";
    }

    @Override
    public void run(Step step) {
        closing.close(DiagnosisOfStep.id(step));
    }
}
