package io.crossing.escalation;

import io.crossing.process.Sentence;

/** There is no such escalation, or it is not this person's to see. */
public final class EscalationUnknown extends EscalationError {

    /** @param id what was asked for, which need not have the form of an id */
    public EscalationUnknown(String id) {
        super(Sentence.of("escalation.refused.unknown", id));
    }

    EscalationUnknown(EscalationId id) {
        this(id.toString());
    }
}
