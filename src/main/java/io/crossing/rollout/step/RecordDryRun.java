package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code recordDryRun}: an outsider followed the document, to the end or until they got stuck. */
@Component
class RecordDryRun implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Rollouts rollouts;

    RecordDryRun(Given given, Noting noting, Rollouts rollouts) {
        this.given = given;
        this.noting = noting;
        this.rollouts = rollouts;
    }

    @Override
    public String name() {
        return "recordDryRun";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        mustBeByAnOutsider(step, evidence.content().by());
        long stuck = Answers.of(evidence).rows("steps").stream()
                .filter(row -> row.is("result", "stuck"))
                .count();
        step.set(PilotToScale.DOCUMENT_FOLLOWED, stuck == 0);
        noting.line(evidence, Sentence.of("history.followed", stuck), null);
    }

    private void mustBeByAnOutsider(Step step, @Nullable PersonId by) {
        boolean writer = by != null && by.value().equals(step.get(PilotToScale.DOCUMENT_WRITER));
        if (writer || by != null && rollouts.get(step.rollout()).pilotTeam().contains(by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.outsider"));
        }
    }
}
