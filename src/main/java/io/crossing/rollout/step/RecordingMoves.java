package io.crossing.rollout.step;

import io.crossing.process.ProcessEvent.RunMoved;
import io.crossing.process.ProcessEvent.TaskRedrawn;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.jdbc.Renaming;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps on which version of its diagram a rollout runs after it was moved, and what its stages and tasks are called there. */
@Component
class RecordingMoves {

    private final Rollouts rollouts;
    private final RolloutChanges changes;
    private final Renaming renaming;

    RecordingMoves(Rollouts rollouts, RolloutChanges changes, Renaming renaming) {
        this.rollouts = rollouts;
        this.changes = changes;
        this.renaming = renaming;
    }

    @EventListener
    @Order(0)
    void on(RunMoved moved) {
        if (moved.process().equals(rollouts.get(moved.rollout()).process())) {
            changes.runs(moved.rollout(), moved.to(), moved.run());
        }
        renaming.elements(moved.rollout(), moved.renamed());
        moved.stages().forEach(stage -> renaming.stage(moved.rollout(), stage));
    }

    @EventListener
    @Order(0)
    void on(TaskRedrawn redrawn) {
        renaming.task(redrawn.task());
    }
}
