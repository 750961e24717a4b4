package io.crossing.diagram.moving;

import io.crossing.process.MoveOrder;
import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order to move rollouts to another version, and where it stands.
 *
 * @param dryRun whether it only tries: everything is done and undone again, rollout by rollout
 * @param why the reason given, for the history of each rollout
 * @param backOf the move that it leads back
 */
public record Move(
        MoveId id,
        MoveOrder order,
        boolean dryRun,
        @Nullable String why,
        PersonId by,
        Instant createdAt,
        MoveState state,
        @Nullable Instant finishedAt,
        @Nullable MoveId backOf,
        Progress progress) {

    /**
     * How far it has come.
     *
     * @param clean how many were moved, or would be
     */
    public record Progress(int total, int clean, int map, int blocked) {

        public int done() {
            return clean + map + blocked;
        }

        public int left() {
            return total - done();
        }
    }
}
