package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import java.time.Instant;
import java.util.UUID;

/**
 * How many people of a team use the workflow in their real work.
 *
 * @param day working days since the team went live
 * @param source where the figures come from, such as {@code Report activation at day 30}
 */
public record Activation(
        UUID id, TeamId team, int day, int activated, int outOf, String source, PersonId by, Instant at) {}
