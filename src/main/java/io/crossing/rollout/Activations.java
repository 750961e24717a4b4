package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** How many people of each team use a workflow in their real work, as it was reported. */
public interface Activations {

    /** Everything reported for a rollout, newest first. */
    List<Activation> activation(RolloutId rollout);
}
