package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who hold open work of a stage, and the owner, that its deadline is near. */
@Service
public class RemindingHolders {

    private final Rollouts rollouts;
    private final WorkOfStage work;
    private final StageDeadlines deadlines;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    RemindingHolders(
            Rollouts rollouts,
            WorkOfStage work,
            StageDeadlines deadlines,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.rollouts = rollouts;
        this.work = work;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.events = events;
    }

    @Transactional
    public void remind(RolloutId id, StageId stage, String stageName) {
        Rollout rollout = rollouts.get(id);
        Set<PersonId> holders = work.holders(id, stage);
        Set<PersonId> reminded = holders.isEmpty() ? Set.of(rollout.lead()) : holders;
        ledger.write(id, null, null, Sentence.of("history.due-soon", stageName), null);
        events.publishEvent(new DeadlineNear(
                id, stage, stageName, deadlines.dueAt(id, stage).orElse(null), reminded, rollout.owner()));
    }
}
