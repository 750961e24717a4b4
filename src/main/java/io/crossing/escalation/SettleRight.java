package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.SettlingDecision;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code ${settleRight}}: what had nobody to decide it has somebody from now on. */
@Component
class SettleRight implements DiagramAction {

    private final Deciding deciding;
    private final SettlingDecision settling;

    SettleRight(Deciding deciding, SettlingDecision settling) {
        this.deciding = deciding;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "settleRight";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.SETTLE, this::settle);
    }

    private void settle(Escalation escalation, Answer answer) {
        settling.settle(
                escalation.rollout(), Objects.requireNonNull(answer.right()), Objects.requireNonNull(answer.to()));
    }
}
