package io.crossing.report;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rollout as it stood at a moment.
 *
 * @param heldUntil the last day of the hold in which it, or the stage it was in, stood then
 * @param endedAt absent while it had not ended then; reason, learned and endedBy likewise
 */
record PastRollout(
        RolloutId id,
        String name,
        String area,
        String process,
        int version,
        PersonId sponsor,
        @Nullable LocalDate targetDate,
        Instant startedAt,
        RolloutState state,
        @Nullable LocalDate heldUntil,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String learned,
        @Nullable PersonId endedBy) {

    boolean ended() {
        return endedAt != null;
    }
}
