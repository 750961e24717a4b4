package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.NarrowingScope;
import org.springframework.stereotype.Component;

/** {@code ${tightenScope}}: the rollout goes on with the teams for which the workflow carries weight. */
@Component
class TightenScope implements DiagramAction {

    private final DecidingStall deciding;
    private final NarrowingScope narrowing;

    TightenScope(DecidingStall deciding, NarrowingScope narrowing) {
        this.deciding = deciding;
        this.narrowing = narrowing;
    }

    @Override
    public String name() {
        return "tightenScope";
    }

    @Override
    public void run(Step step) {
        deciding.decide(
                step,
                Verdict.SCOPE_TIGHTER,
                (diagnosis, decided) -> narrowing.narrow(
                        diagnosis.rollout(),
                        decided.by(),
                        deciding.steadOf(diagnosis, decided),
                        decided.keep(),
                        decided.reason()));
    }
}
