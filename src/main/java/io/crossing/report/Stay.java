package io.crossing.report;

import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a stage.
 *
 * @param leftAt when it was finished; absent while it goes on
 */
record Stay(
        RolloutId rollout,
        String stage,
        Instant enteredAt,
        @Nullable Instant leftAt) {}
