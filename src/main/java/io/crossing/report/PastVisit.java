package io.crossing.report;

import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that a rollout was in a stage, as the record stood at a moment.
 *
 * @param leftAt absent where it was still in it then
 * @param cancelled whether it had been left unfinished by then
 * @param dueAt when it was due, as it stood then; absent where it had no deadline
 */
record PastVisit(
        RolloutId rollout,
        String stage,
        String name,
        Instant enteredAt,
        @Nullable Instant leftAt,
        boolean cancelled,
        @Nullable Instant dueAt) {

    boolean open() {
        return leftAt == null;
    }
}
