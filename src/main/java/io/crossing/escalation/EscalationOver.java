package io.crossing.escalation;

import io.crossing.process.Sentence;

/** The escalation waits for nothing any more: somebody has decided, or the stage is finished. */
public final class EscalationOver extends EscalationError {

    private final transient Escalation escalation;

    EscalationOver(Escalation escalation) {
        super(
                escalation.answer() == null
                        ? Sentence.of("escalation.refused.finished")
                        : Sentence.of(
                                "escalation.refused.answered",
                                escalation.answer().decision().words()));
        this.escalation = escalation;
    }

    public Escalation escalation() {
        return escalation;
    }
}
