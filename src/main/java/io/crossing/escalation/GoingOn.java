package io.crossing.escalation;

import io.crossing.process.Moving;
import io.crossing.rollout.DueDatesMoved;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the timers of a rollout are moved, after a hold or by another calendar, the rungs ahead and what is asked again move with them. */
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
        escalations.asksAgain(moved.rollout()).forEach(answered -> moveAsking(answered, moved.moving()));
    }

    private void moveAsking(Escalation answered, Moving moving) {
        Instant at = Objects.requireNonNull(answered.asksAgainAt());
        escalations.askAgain(answered.id(), moving.moved(answered.stage(), at));
    }

    private void move(Escalation escalation, Moving moving) {
        escalation.rungs().stream()
                .filter(rung -> !rung.settled())
                .forEach(rung ->
                        rungs.moveTo(escalation.id(), rung.number(), moving.moved(escalation.stage(), rung.dueAt())));
    }
}
