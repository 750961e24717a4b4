package io.crossing.rollout;

/** The rollout has ended, or is in a state in which this cannot be done; the message says which. */
public final class RolloutEndedAlready extends RolloutError {

    public RolloutEndedAlready(String message) {
        super(message);
    }
}
