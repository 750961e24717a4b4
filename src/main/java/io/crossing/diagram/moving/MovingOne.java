package io.crossing.diagram.moving;

import io.crossing.process.MappingRefused;
import io.crossing.process.MovedRollout;
import io.crossing.process.RolloutId;
import io.crossing.process.RunNotMovable.CannotStandThere;
import io.crossing.process.RunNotMovable.NeedsMapping;
import io.crossing.process.RunNotMovable.RunsElsewhere;
import io.crossing.rollout.MovingRollout;
import io.crossing.rollout.RolloutEndedAlready;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one rollout and keeps what came of it, in one transaction. A dry run does the same and undoes it: what it says is what happens.
 */
@Component
class MovingOne {

    private static final Logger log = LoggerFactory.getLogger(MovingOne.class);
    private static final int ATTEMPTS = 5;

    private final MoveTurns turns;
    private final MovingRollout moving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MovingOne(MoveTurns turns, MovingRollout moving, PlatformTransactionManager transactions, Clock clock) {
        this.turns = turns;
        this.moving = moving;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void move(Move move, RolloutId rollout) {
        tried(move, rollout)
                .filter(outcome -> !outcome.moved())
                .ifPresent(outcome -> transaction.executeWithoutResult(status -> {
                    if (turns.claim(move.id(), rollout)) {
                        turns.keep(move.id(), rollout, outcome, clock.instant());
                    }
                }));
        turns.touch(move.id(), clock.instant());
    }

    /** Empty where another node has done it already. */
    private Optional<Outcome> tried(Move move, RolloutId rollout) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(move, rollout);
            } catch (ConcurrencyFailureException disturbed) {
                if (attempt == ATTEMPTS) {
                    return Optional.of(Outcome.blocked(Reason.BUSY, List.of()));
                }
            } catch (NeedsMapping refused) {
                return Optional.of(Outcome.map(refused.elements(), refused.places()));
            } catch (CannotStandThere refused) {
                return Optional.of(Outcome.blocked(Reason.CANNOT_STAND_THERE, refused.places()));
            } catch (MappingRefused refused) {
                return Optional.of(Outcome.blocked(Reason.MAPPING_REFUSED, List.of(refused.from(), refused.to())));
            } catch (RunsElsewhere | RolloutEndedAlready refused) {
                return Optional.of(Outcome.blocked(Reason.RUNS_ELSEWHERE, List.of()));
            } catch (RuntimeException failure) {
                log.error("Rollout {} cannot be moved with {}; the others go on.", rollout, move.id(), failure);
                return Optional.of(Outcome.blocked(Reason.FAILED, List.of()));
            }
        }
    }

    private Optional<Outcome> once(Move move, RolloutId rollout) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!turns.claim(move.id(), rollout)) {
                return Optional.empty();
            }
            MovedRollout moved = moving.move(rollout, move.order(), move.by(), move.why());
            Outcome outcome = Outcome.clean(moved, move.dryRun());
            if (move.dryRun()) {
                status.setRollbackOnly();
            } else {
                turns.keep(move.id(), rollout, outcome, clock.instant());
            }
            return Optional.of(outcome);
        }));
    }
}
