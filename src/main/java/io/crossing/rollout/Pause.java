package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that a rollout, or one of its stages, stands still.
 *
 * @param stage the stage that stands; absent where the whole rollout does
 * @param until the last day; it goes on by itself the day after
 * @param endedAt when it went on; absent while it stands
 * @param endedBy who let it go on; absent where it did by itself, or stands
 */
public record Pause(
        @Nullable StageId stage,
        @Nullable String stageName,
        Instant since,
        LocalDate until,
        String reason,
        PersonId by,
        @Nullable Instant endedAt,
        @Nullable PersonId endedBy) {

    public boolean open() {
        return endedAt == null;
    }

    /** Whether the clock of this stage stands meanwhile; of what runs beside the stages if there is none. */
    public boolean concerns(@Nullable StageId other) {
        return stage == null || stage.equals(other);
    }
}
