package io.crossing.escalation;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What can be refused about an escalation, each as a fact. */
public abstract sealed class EscalationError extends Refusal
        permits EscalationUnknown, EscalationOver, NotTold, LinkRefused {

    EscalationError(Sentence said) {
        super(said);
    }
}
