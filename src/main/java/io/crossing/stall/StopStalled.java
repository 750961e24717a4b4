package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.StoppingRollout;
import org.springframework.stereotype.Component;

/** {@code ${stopStalled}}: the rollout ends on purpose, with the reason and what was learned. */
@Component
class StopStalled implements DiagramAction {

    private final DecidingStall deciding;
    private final StoppingRollout stopping;

    StopStalled(DecidingStall deciding, StoppingRollout stopping) {
        this.deciding = deciding;
        this.stopping = stopping;
    }

    @Override
    public String name() {
        return "stopStalled";
    }

    @Override
    public void run(Step step) {
        deciding.decide(
                step,
                Verdict.STOP,
                (diagnosis, decided) -> stopping.stop(
                        diagnosis.rollout(),
                        decided.by(),
                        deciding.steadOf(diagnosis, decided),
                        decided.reason(),
                        decided.learned()));
    }
}
