package io.crossing.rollout;

import io.crossing.process.RolloutId;

/** A rollout came to its end: embedded, rescoped or stopped. */
public record RolloutEnded(RolloutId rollout, String name, Outcome outcome) {}
