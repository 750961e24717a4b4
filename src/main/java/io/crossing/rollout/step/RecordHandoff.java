package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.springframework.stereotype.Component;

/** {@code recordHandoff}: the owner takes over, and the pilot team is released. */
@Component
class RecordHandoff implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;

    RecordHandoff(Given given, Noting noting, RolloutChanges changes) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "recordHandoff";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        PersonId by = evidence.content().by();
        changes.handedOff(step.rollout(), evidence.at());
        step.set(PilotToScale.HANDED_OFF, true);
        Sentence line =
                by == null ? Sentence.of("history.taken-over") : Sentence.of("history.taken-over.by", noting.name(by));
        noting.line(evidence, line, null);
    }
}
