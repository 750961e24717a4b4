package io.crossing.escalation;

import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells one more person of an escalation that nobody answers. Each rung is told once, whichever node's timer fires first; where several
 * are due, after a downtime for instance, only the highest is.
 */
@Service
public class ClimbingRung {

    private final JdbcEscalations escalations;
    private final JdbcRungs rungs;
    private final Rollouts rollouts;
    private final Hearers hearers;
    private final Telling telling;
    private final WorkOfStage work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClimbingRung(
            JdbcEscalations escalations,
            JdbcRungs rungs,
            Rollouts rollouts,
            Hearers hearers,
            Telling telling,
            WorkOfStage work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.rungs = rungs;
        this.rollouts = rollouts;
        this.hearers = hearers;
        this.telling = telling;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the rung whose turn has come, if one has, and says when the next one's comes. Locks the answer's work item before the
     * escalation, as answering does.
     *
     * @return when the next rung is due; empty after the last, and once the escalation is over
     */
    @Transactional
    public Optional<Instant> climb(EscalationId id) {
        Instant now = clock.instant();
        Escalation seen = escalations.get(id);
        Map<Rung, Told> turn = turn(seen, now);
        turn.forEach((rung, told) -> letDecide(seen, rung, told));
        Escalation escalation = escalations.locked(id);
        if (!turn.isEmpty() && escalation.turn(now).equals(List.copyOf(turn.keySet()))) {
            turn.forEach((rung, told) -> rungs.tell(id, rung.number(), told, now));
            rungs.skipBelow(id, turn.keySet().iterator().next().number());
            turn.forEach((rung, told) -> announce(escalation, rung, told));
        }
        return escalations.get(id).next().map(Rung::dueAt);
    }

    private Map<Rung, Told> turn(Escalation escalation, Instant now) {
        Rollout rollout = rollouts.get(escalation.rollout());
        HearersOf above = hearers.of(rollout, escalation.stage());
        Map<Rung, Told> turn = new LinkedHashMap<>();
        escalation.turn(now).forEach(rung -> turn.put(rung, above.at(rung.hearer(), now)));
        return turn;
    }

    private void letDecide(Escalation escalation, Rung rung, Told told) {
        if (rung.hearer().decides()) {
            work.letAnswer(escalation.task(), told.person());
        }
    }

    private void announce(Escalation escalation, Rung rung, Told told) {
        boolean again = escalation.sentTo().contains(told.person());
        telling.told(escalation, rung.hearer(), told, again);
        Escalation climbed = escalations.get(escalation.id());
        events.publishEvent(new EscalationClimbed(climbed, rung.number(), told.person()));
    }
}
