package io.crossing.rollout;

import io.crossing.process.Sentence;

/** The rollout is this person's to see, what they asked for is not theirs to do; the message says whose it is. */
public final class NotAllowed extends RolloutError {

    public NotAllowed(Sentence said) {
        super(said);
    }
}
