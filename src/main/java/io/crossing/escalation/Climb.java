package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${climb}} behind a timer on the answer task; the property {@code rung} says how far. */
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
        climbing.climb(EscalationOfStep.id(step), rung(step));
    }

    private static int rung(Step step) {
        return step.property(EscalationProcess.RUNG)
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new IllegalStateException("“" + step.name() + "” (" + step.element()
                        + ") needs the property \"rung\", a number from 2."));
    }
}
