package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.NarrowingScope;
import org.springframework.stereotype.Component;

/** {@code ${narrowFromEscalation}}: the rollout goes on with fewer teams. */
@Component
class NarrowFromEscalation implements DiagramAction {

    private final Deciding deciding;
    private final NarrowingScope narrowing;
    private final SponsorsStead stead;

    NarrowFromEscalation(Deciding deciding, NarrowingScope narrowing, SponsorsStead stead) {
        this.deciding = deciding;
        this.narrowing = narrowing;
        this.stead = stead;
    }

    @Override
    public String name() {
        return "narrowFromEscalation";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.RESCOPE, this::narrow);
    }

    private void narrow(Escalation escalation, Answer answer) {
        narrowing.narrow(escalation.rollout(), answer.by(), stead.of(escalation, answer), answer.keep(), answer.note());
    }
}
