package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;

/**
 * The owner of a rollout has left; a successor is asked for, and until then somebody stands in.
 *
 * @param standIn the deputy, or the lead where there is no deputy any more
 */
public record OwnerLeft(RolloutId rollout, PersonId owner, PersonId standIn, Instant at) {}
