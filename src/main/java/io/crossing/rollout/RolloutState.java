package io.crossing.rollout;

/** How a rollout stands as a whole. */
public enum RolloutState {
    RUNNING,
    ON_HOLD,
    EMBEDDED,
    RESCOPED,
    STOPPED;

    /** Whether it has come to one of its ends. */
    public boolean ended() {
        return this == EMBEDDED || this == RESCOPED || this == STOPPED;
    }
}
