package io.crossing.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Everything that happens in the rollout when its time comes, in no particular order. */
    List<RolloutTimer> timers(RolloutId rollout);

    /** Stops every timer of the rollout, deadlines and waiting times alike; nobody can complete its tasks then. */
    void stopClock(RolloutId rollout);

    /**
     * Lets the rollout's timers run again, each at the instant that {@code moved} makes of its old one.
     *
     * @param standing stages whose own clock goes on standing: their timers stay where they are
     */
    void startClock(RolloutId rollout, Moving moved, Set<StageId> standing);

    /** Stops the timers and tasks of one stage, what it called included; the rest of the rollout runs. */
    void stopClock(RolloutId rollout, StageId stage);

    /** Lets one stage's timers and tasks run again, each timer at the instant that {@code moved} makes of its old one. */
    void startClock(RolloutId rollout, StageId stage, Moving moved);

    /**
     * Moves what was counted in working days, whether the clock stands or runs.
     *
     * @return how many deadlines and waiting times were moved, reminders not counted
     */
    int recount(RolloutId rollout, Moving moved);
}
