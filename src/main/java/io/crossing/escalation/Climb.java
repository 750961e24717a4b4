package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** {@code ${climb}} behind the timer of the next rung: tells whose turn it is, and writes when the rung after that is due. */
@Component
class Climb implements DiagramAction {

    private final ClimbingRung climbing;

    Climb(ClimbingRung climbing) {
        this.climbing = climbing;
    }

    @Override
    public String name() {
        return "climb";
    }

    @Override
    public void run(Step step) {
        String next =
                climbing.climb(EscalationOfStep.id(step)).map(Instant::toString).orElse("");
        step.set(EscalationProcess.NEXT_RUNG_AT, next);
    }
}
