package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Involvement;
import java.util.List;
import org.springframework.stereotype.Component;

/** The escalations that a person may see: those of the rollouts that they may see. */
@Component
public class VisibleEscalations {

    private final JdbcEscalations escalations;
    private final Involvement involvement;

    VisibleEscalations(JdbcEscalations escalations, Involvement involvement) {
        this.escalations = escalations;
        this.involvement = involvement;
    }

    /** @throws EscalationUnknown if there is none, or it is not this person's to see */
    public Escalation get(Person person, EscalationId id) {
        return escalations
                .find(id)
                .filter(escalation -> involvement.maySee(person, escalation.rollout()))
                .orElseThrow(() -> new EscalationUnknown(id));
    }

    /**
     * Those of a rollout, newest first.
     *
     * @throws io.crossing.rollout.RolloutUnknown if the rollout is not this person's to see
     */
    public List<Escalation> of(Person person, RolloutId rollout) {
        involvement.visibleTo(person, rollout);
        return escalations.of(rollout);
    }
}
