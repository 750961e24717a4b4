package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.SponsorLeft;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a sponsor who leaves has not answered goes one rung higher. */
@Component
class SponsorGone {

    private final JdbcEscalations escalations;
    private final Rollouts rollouts;
    private final Hearers hearers;
    private final WorkItems items;
    private final AssigningWorkItem assigning;

    SponsorGone(
            JdbcEscalations escalations,
            Rollouts rollouts,
            Hearers hearers,
            WorkItems items,
            AssigningWorkItem assigning) {
        this.escalations = escalations;
        this.rollouts = rollouts;
        this.hearers = hearers;
        this.items = items;
        this.assigning = assigning;
    }

    /** Before anybody else hands over what the sponsor held. */
    @EventListener
    @Order(0)
    void on(SponsorLeft left) {
        Rollout rollout = rollouts.get(left.rollout());
        PersonId next = hearers.of(rollout, null).afterSponsor();
        escalations.open(rollout.id()).forEach(escalation -> give(escalation, left.sponsor(), next));
    }

    private void give(Escalation escalation, PersonId leaver, PersonId next) {
        WorkItemId task = escalation.task();
        if (task != null && items.get(task).heldBy(leaver)) {
            assigning.assignAsDecided(task, null, next, Sentence.of("history.sponsor.gone"));
            escalations.raisedTo(escalation.id(), next);
        }
    }
}
