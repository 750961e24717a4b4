package io.crossing.rollout;

import io.crossing.process.RolloutId;

/** There is no such rollout, or it is not this person's to see. */
public final class RolloutUnknown extends RolloutError {

    public RolloutUnknown(RolloutId id) {
        super("There is no rollout " + id + " that you take part in.");
    }
}
