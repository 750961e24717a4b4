package io.crossing.rollout;

import io.crossing.process.Calendars;
import io.crossing.process.MoveOrder;
import io.crossing.process.MovedRollout;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.RunMoves;
import io.crossing.process.Sentence;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcRollouts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves one rollout to another version of its diagram: what runs, its record and its history together, or not at all. */
@Service
public class MovingRollout {

    private final Calendars calendars;
    private final JdbcRollouts rollouts;
    private final Holds holds;
    private final StageVisits visits;
    private final RunMoves moves;
    private final Ledger ledger;

    MovingRollout(
            Calendars calendars,
            JdbcRollouts rollouts,
            Holds holds,
            StageVisits visits,
            RunMoves moves,
            Ledger ledger) {
        this.calendars = calendars;
        this.rollouts = rollouts;
        this.holds = holds;
        this.visits = visits;
        this.moves = moves;
        this.ledger = ledger;
    }

    /**
     * Moves it, on hold or not; where its clock stands, what is left is counted from the moment at which it stopped.
     *
     * @param why the reason given, for its history
     * @throws RolloutEndedAlready if it is over
     * @throws io.crossing.process.RunNotMovable if it cannot be moved
     * @throws io.crossing.process.MappingRefused if an element cannot be led where it should
     */
    @Transactional
    public MovedRollout move(RolloutId id, MoveOrder order, PersonId by, @Nullable String why) {
        calendars.locked(id);
        Rollout rollout = rollouts.locked(id);
        StillRunning.must(rollout);
        Instant asOf = holds.current(id, null).map(Pause::since).orElse(order.asOf());
        ledger.write(id, by, null, line(rollout, order), why);
        return moves.move(id, order.asOf(asOf), stage -> visits.dueAt(id, stage));
    }

    private static Sentence line(Rollout rollout, MoveOrder order) {
        return order.process().equals(rollout.process())
                ? Sentence.of("history.moved", order.from(), order.to())
                : Sentence.of("history.moved.other", order.from(), order.to(), order.process());
    }
}
