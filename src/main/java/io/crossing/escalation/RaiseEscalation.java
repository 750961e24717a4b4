package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${raiseEscalation}} behind the deadline timer of a stage. */
@Component
class RaiseEscalation implements DiagramAction {

    private final RaisingEscalation raising;

    RaiseEscalation(RaisingEscalation raising) {
        this.raising = raising;
    }

    @Override
    public String name() {
        return "raiseEscalation";
    }

    @Override
    public void run(Step step) {
        raising.raise(step.rollout(), StageNames.stageOf(step));
    }
}
