package io.crossing.diagram.moving;

/** What a move comes to for one rollout. */
public enum Verdict {
    /** It moves as it stands. */
    CLEAN,
    /** Somebody has to say where it goes on. */
    MAP,
    /** It cannot be moved now. */
    BLOCKED
}
