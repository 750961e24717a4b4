package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Pilot;
import java.time.Instant;

/**
 * A rollout that begins.
 *
 * @param process the key of the diagram it runs on
 * @param version the version that is newest now
 */
public record NewRollout(RolloutId id, Pilot pilot, String process, int version, PersonId by, Instant at) {}
