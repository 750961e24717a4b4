package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.StoppingRollout;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code ${stopFromEscalation}}: the rollout ends, with the reason and what was learned. */
@Component
class StopFromEscalation implements DiagramAction {

    private final Deciding deciding;
    private final StoppingRollout stopping;
    private final SponsorsStead stead;

    StopFromEscalation(Deciding deciding, StoppingRollout stopping, SponsorsStead stead) {
        this.deciding = deciding;
        this.stopping = stopping;
        this.stead = stead;
    }

    @Override
    public String name() {
        return "stopFromEscalation";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.STOP, this::stop);
    }

    private void stop(Escalation escalation, Answer answer) {
        String learned = Objects.requireNonNullElse(answer.learned(), "");
        stopping.stop(escalation.rollout(), answer.by(), stead.of(escalation, answer), answer.note(), learned);
    }
}
