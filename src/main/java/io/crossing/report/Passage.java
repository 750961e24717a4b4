package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rollout on its way across the valley.
 *
 * @param startedAt when the pilot was called a success
 * @param endedAt when it came to an end of any kind
 */
record Passage(
        RolloutId id,
        RolloutState state,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether it fell into the valley; one that reached the other side did not, and one that is under way has not yet. */
    boolean stopped() {
        return state == RolloutState.STOPPED;
    }

    Instant watchedUntil(Instant now) {
        return endedAt == null ? now : endedAt;
    }
}
