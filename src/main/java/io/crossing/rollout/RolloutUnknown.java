package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;

/** There is no such rollout, or it is not this person's to see. */
public final class RolloutUnknown extends RolloutError {

    public RolloutUnknown(RolloutId id) {
        super(Sentence.of("rollout.refused.unknown", id.toString()));
    }
}
