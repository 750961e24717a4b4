package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.StageDeadlines;
import io.crossing.process.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code ${extendDeadline}}: the late stage gets a new deadline, with a new reminder and a new escalation behind it. */
@Component
class ExtendDeadline implements DiagramAction {

    private final Deciding deciding;
    private final StageDeadlines deadlines;
    private final Clock clock;

    ExtendDeadline(Deciding deciding, StageDeadlines deadlines, Clock clock) {
        this.deciding = deciding;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "extendDeadline";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.EXTEND, this::extend);
    }

    private void extend(Escalation escalation, Answer answer) {
        Instant until = Objects.requireNonNull(answer.until());
        if (!until.isAfter(clock.instant())) {
            throw AnswerGiven.refused("until", Sentence.of("escalation.refused.past"));
        }
        deadlines.move(escalation.rollout(), escalation.stage(), until);
    }
}
