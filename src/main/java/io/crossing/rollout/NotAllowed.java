package io.crossing.rollout;

/** The rollout is this person's to see, what they asked for is not theirs to do; the message says whose it is. */
public final class NotAllowed extends RolloutError {

    public NotAllowed(String message) {
        super(message);
    }
}
