package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the sponsor to decide about a stage that passed its deadline. */
@Service
public class RaisingEscalation {

    private final Rollouts rollouts;
    private final JdbcEscalations escalations;
    private final Hearers hearers;
    private final Ladders ladders;
    private final Processes processes;
    private final Telling telling;
    private final Briefs briefs;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;
    private final Clock clock;

    RaisingEscalation(
            Rollouts rollouts,
            JdbcEscalations escalations,
            Hearers hearers,
            Ladders ladders,
            Processes processes,
            Telling telling,
            Briefs briefs,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.escalations = escalations;
        this.hearers = hearers;
        this.ladders = ladders;
        this.processes = processes;
        this.telling = telling;
        this.briefs = briefs;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    /** Raises an escalation; a stage that has an open one keeps it. */
    @Transactional
    public void raise(RolloutId rollout, StageId stage, String stageName) {
        if (escalations.open(rollout, stage).isEmpty()) {
            raise(rollouts.get(rollout), stage, stageName);
        }
    }

    private void raise(Rollout rollout, StageId stage, String stageName) {
        Escalation raised = raised(rollout, stage, stageName);
        PersonId recipient = raised.recipient();
        escalations.add(raised);
        telling.tell(
                raised,
                recipient,
                name -> "“" + stageName + "” passed its deadline. " + name + " was asked to decide.");
        processes.start(EscalationProcess.KEY, rollout.id(), values(raised));
        Escalation asked = escalations.get(raised.id());
        events.publishEvent(new EscalationRaised(asked, briefs.of(asked, recipient), recipient));
    }

    private Escalation raised(Rollout rollout, StageId stage, String stageName) {
        Instant now = clock.instant();
        PersonId recipient = hearers.at(Ladder.FIRST, rollout);
        return new Escalation(
                EscalationId.random(),
                rollout.id(),
                stage,
                stageName,
                dueAt(rollout, stage, now),
                now,
                EscalationState.OPEN,
                recipient,
                null,
                null,
                null,
                null,
                rungs(recipient, now));
    }

    private static Instant dueAt(Rollout rollout, StageId stage, Instant now) {
        Instant due = stage.equals(rollout.stage()) ? rollout.stageDueAt() : null;
        return due == null || due.isAfter(now) ? now : due;
    }

    private List<Rung> rungs(PersonId recipient, Instant now) {
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(Ladder.FIRST, now, now, recipient, false));
        ladders.newest()
                .from(now, time)
                .forEach((number, turn) -> rungs.add(new Rung(number, turn, null, null, false)));
        return rungs;
    }

    private static ProcessValues values(Escalation raised) {
        return ProcessValues.none()
                .with(EscalationProcess.ESCALATION_ID, raised.id().toString())
                .with(EscalationProcess.STAGE, raised.stage().value())
                .with(EscalationProcess.STAGE_NAME, raised.stageName())
                .with(EscalationProcess.RECIPIENT, raised.recipient().value());
    }
}
