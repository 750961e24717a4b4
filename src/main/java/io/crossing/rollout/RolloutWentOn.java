package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rollout, or one of its stages, goes on after a hold; its timers have been moved by as much working time as the clock stood still.
 *
 * @param stage absent where the whole rollout stood
 * @param since when the clock stopped
 * @param at when it runs again
 * @param by who let it go on; absent where it did by itself
 */
public record RolloutWentOn(
        RolloutId rollout,
        @Nullable StageId stage,
        Instant since,
        Instant at,
        @Nullable PersonId by) {}
