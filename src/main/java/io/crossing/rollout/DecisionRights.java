package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** Who decides what in a rollout, as settled last. */
public interface DecisionRights {

    /** In the order in which they were settled; none before that, when the sponsor decides. */
    List<DecisionRight> decisionRights(RolloutId rollout);
}
