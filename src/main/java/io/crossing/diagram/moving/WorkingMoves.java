package io.crossing.diagram.moving;

import io.crossing.process.RolloutId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works at moves: one rollout after the other, as long as nobody stops them. */
@Component
class WorkingMoves {

    private static final Logger log = LoggerFactory.getLogger(WorkingMoves.class);
    private static final Duration ABANDONED = Duration.ofSeconds(20);

    private final JdbcMoves moves;
    private final MoveTurns turns;
    private final MovingOne one;
    private final Clock clock;

    WorkingMoves(JdbcMoves moves, MoveTurns turns, MovingOne one, Clock clock) {
        this.moves = moves;
        this.turns = turns;
        this.one = one;
        this.clock = clock;
    }

    void work(MoveId id) {
        for (Optional<RolloutId> next = turns.next(id); next.isPresent(); next = turns.next(id)) {
            Move move = moves.find(id).orElseThrow();
            one.move(move, next.get());
        }
        moves.find(id)
                .filter(move -> move.progress().left() == 0)
                .ifPresent(move -> moves.change(id, MoveState.RUNNING, MoveState.DONE, clock.instant()));
    }

    /** Goes on with those whose node has died. */
    void takeOver() {
        turns.left(clock.instant().minus(ABANDONED)).forEach(id -> {
            try {
                turns.touch(id, clock.instant());
                work(id);
            } catch (RuntimeException failure) {
                log.error("The move {} cannot go on; it is tried again.", id, failure);
            }
        });
    }
}
