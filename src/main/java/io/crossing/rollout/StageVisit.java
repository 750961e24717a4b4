package io.crossing.rollout;

import io.crossing.process.StageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a rollout was in a stage.
 *
 * @param dueAt when it is or was due; absent where the diagram gives no deadline
 * @param overrunAt the first deadline that passed unmet, once that has been noticed
 * @param leftAt absent while the rollout is in it
 * @param cancelled whether it was left without being finished
 */
public record StageVisit(
        StageId stage,
        String name,
        Instant enteredAt,
        @Nullable Instant dueAt,
        @Nullable Instant overrunAt,
        @Nullable Instant leftAt,
        boolean cancelled) {

    public boolean open() {
        return leftAt == null;
    }
}
