package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** How well rollouts do the scaling practices, told from the evidence on record alone. */
public interface Practices {

    /** Each practice as it stands today, in the order of {@link Practice}. */
    List<PracticeFound> of(RolloutId rollout);
}
