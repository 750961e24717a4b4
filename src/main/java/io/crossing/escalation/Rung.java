package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an escalation's ladder: somebody hears of it, once.
 *
 * @param number 1 for whom it was raised to, then upwards
 * @param dueAt when its turn is or was, by the ladder that the escalation began with
 * @param toldAt when somebody was told; absent while it lies ahead, and where a higher rung was due already
 * @param to who was told
 * @param skipped whether nobody was told because a higher rung was due already
 */
public record Rung(
        int number,
        Instant dueAt,
        @Nullable Instant toldAt,
        @Nullable PersonId to,
        boolean skipped) {

    /** Whether it is over, told or skipped. */
    public boolean settled() {
        return skipped || toldAt != null;
    }
}
