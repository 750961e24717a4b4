package io.crossing.escalation;

import org.jspecify.annotations.Nullable;

/** What a mail about a late stage offers at a touch. */
public enum Choice {
    /** Five more working days. */
    MORE_TIME(Decision.EXTEND),
    /** A note to those who hold the work: the way is clear. */
    CLEAR(Decision.UNBLOCK),
    /** Seen; they will deal with it. */
    ACKNOWLEDGE(null),
    NARROW(Decision.RESCOPE),
    STOP(Decision.STOP);

    private final @Nullable Decision decision;

    Choice(@Nullable Decision decision) {
        this.decision = decision;
    }

    /** What it decides; absent where it decides nothing. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** Whether it cannot be taken back: the link then leads to the page where its reader signs in and decides. */
    public boolean isFinal() {
        return this == NARROW || this == STOP;
    }

    /** Whether a few words go with it. */
    public boolean takesNote() {
        return this == MORE_TIME || this == CLEAR;
    }
}
