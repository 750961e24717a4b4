package io.crossing.rollout;

import io.crossing.process.Sentence;

/** The rollout has ended, or is in a state in which this cannot be done; the message says which. */
public final class RolloutEndedAlready extends RolloutError {

    public RolloutEndedAlready(Sentence said) {
        super(said);
    }
}
