package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${raiseEscalation}} behind the deadline timer of a stage. */
@Component
class RaiseEscalation implements DiagramAction {

    private final RaisingEscalation raising;
    private final StageNames names;

    RaiseEscalation(RaisingEscalation raising, StageNames names) {
        this.raising = raising;
        this.names = names;
    }

    @Override
    public String name() {
        return "raiseEscalation";
    }

    @Override
    public void run(Step step) {
        StageId stage = StageNames.stageOf(step);
        raising.raise(step.rollout(), stage, names.of(step.rollout(), stage));
    }
}
