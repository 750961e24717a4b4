package io.crossing.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date of a rollout that was moved to another version.
 *
 * @param element the timer in the new version; in the old one where it is no longer drawn
 * @param before absent where the new version has it first
 * @param after absent where the new version has it no more
 */
public record MovedDate(
        String element,
        String name,
        @Nullable StageId stage,
        RolloutTimer.Purpose purpose,
        @Nullable Instant before,
        @Nullable Instant after) {

    public boolean changed() {
        return before == null || !before.equals(after);
    }
}
