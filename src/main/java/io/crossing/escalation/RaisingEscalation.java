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
    private final WorkOfStage work;
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
            WorkOfStage work,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.escalations = escalations;
        this.hearers = hearers;
        this.ladders = ladders;
        this.processes = processes;
        this.telling = telling;
        this.work = work;
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
        Instant now = clock.instant();
        List<Rung> ladder = ladders.of(rollout, stage).from(now, time.of(rollout.id()));
        Rung first = ladder.get(0);
        Told told = hearers.at(first.hearer(), rollout, stage, now);
        PersonId decider = hearers.decider(first.hearer(), rollout, stage);
        Escalation raised = raised(rollout, stage, stageName, decider, now, told(ladder, told, now));
        escalations.add(raised);
        telling.raised(raised, first.hearer(), told);
        processes.start(EscalationProcess.KEY, rollout.id(), values(raised));
        letDecide(raised.id(), first, told);
        Escalation asked = escalations.get(raised.id());
        events.publishEvent(new EscalationRaised(asked, told.person()));
    }

    /** Whoever stands in may still decide when the absence is over: they were told. */
    private void letDecide(EscalationId id, Rung first, Told told) {
        if (told.insteadOf() != null && first.hearer().decides()) {
            work.letAnswer(escalations.get(id).task(), told.person());
        }
    }

    private static List<Rung> told(List<Rung> ladder, Told told, Instant now) {
        List<Rung> rungs = new ArrayList<>(ladder);
        rungs.set(0, ladder.get(0).told(told, now));
        return rungs;
    }

    private static Escalation raised(
            Rollout rollout, StageId stage, String stageName, PersonId decider, Instant now, List<Rung> rungs) {
        return new Escalation(
                EscalationId.random(),
                rollout.id(),
                stage,
                stageName,
                dueAt(rollout, stage, now),
                now,
                EscalationState.OPEN,
                decider,
                null,
                null,
                null,
                null,
                rungs);
    }

    private static Instant dueAt(Rollout rollout, StageId stage, Instant now) {
        Instant due = stage.equals(rollout.stage()) ? rollout.stageDueAt() : null;
        return due == null || due.isAfter(now) ? now : due;
    }

    private static ProcessValues values(Escalation raised) {
        return ProcessValues.none()
                .with(EscalationProcess.ESCALATION_ID, raised.id().toString())
                .with(EscalationProcess.STAGE, raised.stage().value())
                .with(EscalationProcess.STAGE_NAME, raised.stageName())
                .with(EscalationProcess.RECIPIENT, raised.recipient().value())
                .with(
                        EscalationProcess.NEXT_RUNG_AT,
                        raised.next().map(rung -> rung.dueAt().toString()).orElse(""));
    }
}
