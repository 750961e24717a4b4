package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code recordOwner}: the person who was named accepts ownership, or declines with a reason. */
@Component
class RecordOwner implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;

    RecordOwner(Given given, Noting noting, RolloutChanges changes) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "recordOwner";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        PersonId named = new PersonId(String.valueOf(step.get(PilotToScale.OWNER_CANDIDATE)));
        if (answers.is("ownerAnswer", "accept")) {
            accepted(step, evidence, named);
        } else {
            step.set(PilotToScale.OWNER_ACCEPTED, false);
            noting.line(
                    evidence,
                    Sentence.of("history.owner.declined", noting.name(named)),
                    answers.textOrNull("declineReason"));
        }
    }

    private void accepted(Step step, Evidence evidence, PersonId owner) {
        PersonId deputy = deputy(step);
        changes.ownerAccepted(step.rollout(), owner, deputy, evidence.at());
        noting.takesPart(step.rollout(), owner);
        Sentence line = Sentence.of("history.owner.accepted", noting.name(owner));
        if (deputy != null) {
            noting.takesPart(step.rollout(), deputy);
            line = Sentence.of("history.owner.accepted.deputy", noting.name(owner), noting.name(deputy));
        }
        step.set(PilotToScale.OWNER, owner.value());
        step.set(PilotToScale.SUCCESSOR_ASKED, false);
        step.set(PilotToScale.OWNER_ACCEPTED, true);
        noting.line(evidence, line, null);
    }

    private static @Nullable PersonId deputy(Step step) {
        String deputy = step.get(PilotToScale.DEPUTY);
        return deputy == null || deputy.isBlank() ? null : new PersonId(deputy);
    }
}
