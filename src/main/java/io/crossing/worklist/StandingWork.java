package io.crossing.worklist;

import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.DueDatesMoved;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Pause;
import io.crossing.rollout.Pauses;
import io.crossing.rollout.RolloutHeld;
import io.crossing.rollout.RolloutWentOn;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Work in a rollout or stage that stands still is not late and comes last in the lists, until it goes on. */
@Component
class StandingWork {

    private static final int AFTER_THE_OTHERS = 100;

    private final Pauses pauses;
    private final JdbcWorkItems items;
    private final DueDates dueDates;
    private final Ledger ledger;

    StandingWork(Pauses pauses, JdbcWorkItems items, DueDates dueDates, Ledger ledger) {
        this.pauses = pauses;
        this.items = items;
        this.dueDates = dueDates;
        this.ledger = ledger;
    }

    @EventListener
    void on(RolloutHeld held) {
        look(held.rollout());
    }

    @EventListener
    void on(RolloutWentOn wentOn) {
        look(wentOn.rollout());
    }

    /** Due dates of their own move like those of the stages, with a line in the history each. */
    @EventListener
    void on(DueDatesMoved moved) {
        items.openOf(moved.rollout()).stream()
                .filter(item -> item.ownDue() && item.dueAt() != null)
                .forEach(item -> move(item, moved.moving().moved(item.stage(), Objects.requireNonNull(item.dueAt()))));
        look(moved.rollout());
    }

    private void move(WorkItem item, Instant to) {
        if (!to.equals(item.dueAt())) {
            dueDates.move(item.id(), to, true);
            ledger.moved(item.rollout(), Sentence.of("history.task.due-moved", item.title()), item.dueAt(), to);
        }
    }

    /** Once it is on record: a stage may stand while something that runs beside it asks for more. */
    @EventListener
    @Order(AFTER_THE_OTHERS)
    void on(TaskOpened opened) {
        if (pauses.standing(opened.rollout(), opened.task().stage()).isPresent()) {
            look(opened.rollout());
        }
    }

    private void look(RolloutId rollout) {
        dueDates.openStages(rollout)
                .forEach(stage -> dueDates.stand(
                        rollout,
                        stage.orElse(null),
                        pauses.standing(rollout, stage.orElse(null))
                                .map(Pause::until)
                                .orElse(null)));
    }
}
