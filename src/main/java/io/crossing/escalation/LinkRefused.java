package io.crossing.escalation;

import io.crossing.process.Sentence;
import org.jspecify.annotations.Nullable;

/** A link of a mail does nothing, for a reason that its reader can do something about. */
public final class LinkRefused extends EscalationError {

    /** Why a link does nothing. */
    public enum Why {
        /** It is not as it was sent, or was never sent from here. */
        ALTERED,
        EXPIRED,
        USED,
        /** It was sent to somebody else than who is signed in. */
        FOREIGN,
        /** The decision is not this person's any more. */
        NOT_YOURS,
        /** Somebody has decided, or the stage is finished. */
        OVER
    }

    private final Why why;
    private final transient @Nullable AnswerLink link;

    LinkRefused(Why why, @Nullable AnswerLink link) {
        super(Sentence.of("escalation.refused.link"));
        this.why = why;
        this.link = link;
    }

    public Why why() {
        return why;
    }

    /** The link, where it is one of ours. */
    public @Nullable AnswerLink link() {
        return link;
    }
}
