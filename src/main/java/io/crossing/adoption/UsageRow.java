package io.crossing.adoption;

import io.crossing.rollout.Team;

/**
 * A row of a usage export that can be kept.
 *
 * @param known whether the same figures stand on record for that day already
 */
public record UsageRow(int row, Team team, int day, int activated, int outOf, boolean known) {}
