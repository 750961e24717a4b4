package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.time.Instant;

/**
 * A rollout goes on after a hold; its timers have been moved by as much working time as the clock stood still.
 *
 * @param since when the clock stopped
 * @param at when it runs again
 */
public record RolloutWentOn(RolloutId rollout, Instant since, Instant at) {}
