package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${remindHolders}} behind the reminder timer of a stage. */
@Component
class RemindHolders implements DiagramAction {

    private final RemindingHolders reminding;
    private final StageNames names;

    RemindHolders(RemindingHolders reminding, StageNames names) {
        this.reminding = reminding;
        this.names = names;
    }

    @Override
    public String name() {
        return "remindHolders";
    }

    @Override
    public void run(Step step) {
        var stage = StageNames.stageOf(step);
        reminding.remind(step.rollout(), stage, names.of(step.rollout(), stage));
    }
}
