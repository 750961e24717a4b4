package io.crossing.escalation;

import io.crossing.process.Moving;
import io.crossing.rollout.DueDatesMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the timers of a rollout are moved, after a hold or by another calendar, the rungs ahead move with them. */
@Component
class GoingOn {

    private final JdbcEscalations escalations;
    private final JdbcRungs rungs;

    GoingOn(JdbcEscalations escalations, JdbcRungs rungs) {
        this.escalations = escalations;
        this.rungs = rungs;
    }

    @EventListener
    void on(DueDatesMoved moved) {
        escalations.open(moved.rollout()).forEach(escalation -> move(escalation, moved.moving()));
    }

    private void move(Escalation escalation, Moving moving) {
        escalation.rungs().stream()
                .filter(rung -> !rung.settled())
                .forEach(rung ->
                        rungs.moveTo(escalation.id(), rung.number(), moving.moved(escalation.stage(), rung.dueAt())));
    }
}
