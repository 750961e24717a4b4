package io.crossing.process;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The deadlines of stages: the boundary timers are the truth, everything shown is read from them or moved with them. */
public interface StageDeadlines {

    /** When the stage's deadline timer is due; empty when it has passed or the stage is not being worked on. */
    Optional<Instant> dueAt(RolloutId rollout, StageId stage);

    /**
     * Moves the stage's deadline, and its reminder by as much; a deadline that has passed is set again. Publishes
     * {@link ProcessEvent.StageDeadlineMoved}.
     *
     * @throws StageNotCurrent if the rollout is not in this stage
     */
    void move(RolloutId rollout, StageId stage, Instant to);

    /** Stops every timer of the rollout, deadlines and waiting times alike. */
    void stopClock(RolloutId rollout);

    /** Lets the rollout's timers run again, each at the instant that {@code moved} makes of its old one. */
    void startClock(RolloutId rollout, UnaryOperator<Instant> moved);
}
