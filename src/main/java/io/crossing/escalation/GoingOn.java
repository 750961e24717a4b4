package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import io.crossing.rollout.RolloutWentOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a hold the rungs ahead come as much working time later as the clock stood still, as the timers do. */
@Component
class GoingOn {

    private final JdbcEscalations escalations;
    private final JdbcRungs rungs;
    private final WorkingTime time;

    GoingOn(JdbcEscalations escalations, JdbcRungs rungs, WorkingTime time) {
        this.escalations = escalations;
        this.rungs = rungs;
        this.time = time;
    }

    @EventListener
    void on(RolloutWentOn wentOn) {
        escalations.open(wentOn.rollout()).forEach(escalation -> move(escalation, wentOn));
    }

    private void move(Escalation escalation, RolloutWentOn wentOn) {
        escalation.rungs().stream()
                .filter(rung -> !rung.settled())
                .forEach(rung -> rungs.moveTo(
                        escalation.id(), rung.number(), time.moved(rung.dueAt(), wentOn.since(), wentOn.at())));
    }
}
