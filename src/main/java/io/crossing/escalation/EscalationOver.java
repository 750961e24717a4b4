package io.crossing.escalation;

/** The escalation waits for nothing any more: somebody has decided, or the stage is finished. */
public final class EscalationOver extends EscalationError {

    private final transient Escalation escalation;

    EscalationOver(Escalation escalation) {
        super(
                escalation.answer() == null
                        ? "The stage is finished, so there is nothing left to decide."
                        : "This escalation has been answered: "
                                + escalation.answer().decision().words() + ".");
        this.escalation = escalation;
    }

    public Escalation escalation() {
        return escalation;
    }
}
