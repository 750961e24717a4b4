package io.crossing.escalation;

/** Only those whom the escalation was sent to can say that they have seen it. */
public final class NotTold extends EscalationError {

    NotTold() {
        super("This escalation was not sent to you. Whom it was sent to is on its page.");
    }
}
