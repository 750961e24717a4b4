package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.util.Set;

/**
 * Somebody decided about a late stage; what they decided has been done.
 *
 * @param holders who held open work of the stage when it was decided: the note is for them
 */
public record EscalationAnswered(Escalation escalation, Answer answer, Set<PersonId> holders) {

    public EscalationAnswered {
        holders = Set.copyOf(holders);
    }
}
