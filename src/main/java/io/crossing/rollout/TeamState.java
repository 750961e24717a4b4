package io.crossing.rollout;

/** How far a team has come. */
public enum TeamState {
    ASKED,
    INVOLVED,
    LIVE,
    LEFT_OUT;

    /** Whether the rollout still reaches the team. */
    public boolean inScope() {
        return this != LEFT_OUT;
    }

    /** Whether the team is more than told. */
    public boolean involved() {
        return this == INVOLVED || this == LIVE;
    }
}
