package io.crossing.escalation;

/** There is no such escalation, or it is not this person's to see. */
public final class EscalationUnknown extends EscalationError {

    /** @param id what was asked for, which need not have the form of an id */
    public EscalationUnknown(String id) {
        super("There is no escalation " + id + " in a rollout that you take part in.");
    }

    EscalationUnknown(EscalationId id) {
        this(id.toString());
    }
}
