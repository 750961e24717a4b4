package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;

/** Somebody started a rollout. */
public record RolloutStarted(RolloutId rollout, String name, PersonId by, Instant at) {}
