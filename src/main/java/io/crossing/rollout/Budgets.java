package io.crossing.rollout;

import io.crossing.process.RolloutId;

/** What rollouts may cost and have cost. */
public interface Budgets {

    Budget of(RolloutId rollout);
}
