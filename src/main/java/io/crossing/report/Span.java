package io.crossing.report;

import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a rollout stood still on purpose.
 *
 * @param stage the name of the stage that stood still by itself; absent where the whole rollout did
 * @param until absent while it still stands
 */
record Span(
        RolloutId rollout,
        @Nullable String stage,
        Instant from,
        @Nullable Instant until) {

    /** Whether a visit of this stage stood still with it. */
    boolean stopped(@Nullable String visited) {
        return stage == null || stage.equals(visited);
    }
}
