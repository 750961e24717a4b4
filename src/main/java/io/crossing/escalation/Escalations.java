package io.crossing.escalation;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.util.List;
import java.util.Optional;

/** The escalations on record. */
public interface Escalations {

    Optional<Escalation> find(EscalationId id);

    /** @throws EscalationUnknown if there is none */
    Escalation get(EscalationId id);

    /** The escalation that a work item answers. */
    Optional<Escalation> answeredBy(WorkItemId task);

    /** Those of a rollout, newest first. */
    List<Escalation> of(RolloutId rollout);
}
