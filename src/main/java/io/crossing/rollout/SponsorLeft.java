package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;

/**
 * The sponsor of a rollout has left; a successor is asked for, and until then somebody stands in.
 *
 * @param standIn the sponsor's deputy, or the lead where there is none
 */
public record SponsorLeft(RolloutId rollout, PersonId sponsor, PersonId standIn, Instant at) {}
