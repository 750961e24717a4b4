package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells one more person of an escalation that nobody answers. Each rung is told once, whichever node's timer fires first; where several
 * are due, after a downtime for instance, only the highest is.
 */
@Service
public class ClimbingRung {

    private static final Map<Integer, String> AS = Map.of(
            2, " was reminded of the escalation of ",
            3, ", as the sponsor’s deputy, was told of the escalation of ",
            4, ", to whom the sponsor answers, was told of the escalation of ",
            5, ", as the founder, was told of the escalation of ");

    private final JdbcEscalations escalations;
    private final JdbcRungs rungs;
    private final Rollouts rollouts;
    private final Hearers hearers;
    private final Telling telling;
    private final WorkOfStage work;
    private final Briefs briefs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClimbingRung(
            JdbcEscalations escalations,
            JdbcRungs rungs,
            Rollouts rollouts,
            Hearers hearers,
            Telling telling,
            WorkOfStage work,
            Briefs briefs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.rungs = rungs;
        this.rollouts = rollouts;
        this.hearers = hearers;
        this.telling = telling;
        this.work = work;
        this.briefs = briefs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Climbs to a rung whose turn has come, or to a higher one whose turn has come too. Locks the answer's work item before the
     * escalation, as answering does.
     *
     * @param rung the rung whose timer fired
     */
    @Transactional
    public void climb(EscalationId id, int rung) {
        Instant now = clock.instant();
        Escalation seen = escalations.get(id);
        OptionalInt turn = seen.turn(rung, now);
        if (turn.isPresent()) {
            PersonId to = hearers.at(turn.getAsInt(), rollouts.get(seen.rollout()));
            work.letAnswer(seen.task(), to);
            Escalation escalation = escalations.locked(id);
            if (escalation.turn(rung, now).equals(turn)) {
                tell(escalation, turn.getAsInt(), to, now);
            }
        }
    }

    private void tell(Escalation escalation, int rung, PersonId to, Instant now) {
        if (!escalation.hasRung(rung)) {
            rungs.add(escalation.id(), new Rung(rung, now, null, null, false));
        }
        rungs.tell(escalation.id(), rung, to, now);
        rungs.skipBelow(escalation.id(), rung);
        telling.tell(escalation, to, name -> line(name, rung, escalation));
        Escalation climbed = escalations.get(escalation.id());
        events.publishEvent(new EscalationClimbed(climbed, briefs.of(climbed, to), rung, to));
    }

    private static String line(String name, int rung, Escalation escalation) {
        return name + AS.getOrDefault(rung, " was told of the escalation of ") + "“" + escalation.stageName() + "”.";
    }
}
