package io.crossing.rollout;

import io.crossing.process.RolloutId;

/** A rollout has another sponsor or owner than before. Published in the transaction in which it happened. */
public record RolloutPeopleChanged(RolloutId rollout) {}
