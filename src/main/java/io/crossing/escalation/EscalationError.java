package io.crossing.escalation;

/** What can be refused about an escalation, each as a fact; the message is a sentence for the person who asked. */
public abstract sealed class EscalationError extends RuntimeException
        permits EscalationUnknown, EscalationOver, NotTold, LinkRefused {

    EscalationError(String message) {
        super(message);
    }

    /** The refusal as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
