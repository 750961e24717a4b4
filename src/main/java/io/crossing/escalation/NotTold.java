package io.crossing.escalation;

import io.crossing.process.Sentence;

/** Only those whom the escalation was sent to can say that they have seen it. */
public final class NotTold extends EscalationError {

    NotTold() {
        super(Sentence.of("escalation.refused.not-told"));
    }
}
