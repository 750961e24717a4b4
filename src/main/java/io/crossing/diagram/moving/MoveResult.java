package io.crossing.diagram.moving;

import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a move came to, or would come to, for one rollout.
 *
 * @param verdict absent while it waits for its turn
 * @param moved whether it runs on the new version now
 * @param places what the reason is about, as it is drawn
 * @param elements the ids of the elements that need a place to go on
 */
public record MoveResult(
        RolloutId rollout,
        String name,
        @Nullable Verdict verdict,
        boolean moved,
        @Nullable Reason reason,
        List<String> places,
        List<String> elements,
        List<MovedDate> dates,
        List<MovedTask> tasks,
        @Nullable Instant at) {

    /** The deadline of the stage that it is in. */
    public Optional<MovedDate> deadline() {
        return dates.stream().filter(date -> date.purpose() == Purpose.DEADLINE).findFirst();
    }
}
