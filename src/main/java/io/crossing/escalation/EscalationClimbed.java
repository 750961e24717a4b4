package io.crossing.escalation;

import io.crossing.process.PersonId;

/**
 * An escalation went unanswered, and one more person hears of it, or the same one again.
 *
 * @param rung 2 a reminder, 3 the sponsor's deputy, 4 whom the sponsor answers to, 5 the founder
 */
public record EscalationClimbed(Escalation escalation, int rung, PersonId to) {}
