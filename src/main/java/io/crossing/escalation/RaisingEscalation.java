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
import org.jspecify.annotations.Nullable;
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
    private final StageNames names;
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
            StageNames names,
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
        this.names = names;
        this.processes = processes;
        this.telling = telling;
        this.work = work;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    /**
     * A stage that is late.
     *
     * @param due the deadline that passed
     * @param before the escalation whose answer did not get it finished; absent where nobody was asked yet
     */
    private record Lateness(
            Rollout rollout,
            StageId stage,
            String name,
            Instant due,
            @Nullable Escalation before) {}

    /** Raises an escalation; a stage that has an open one keeps it. */
    @Transactional
    public void raise(RolloutId rollout, StageId stage) {
        if (escalations.open(rollout, stage).isEmpty()) {
            Rollout late = rollouts.get(rollout);
            Instant now = clock.instant();
            Lateness lateness = new Lateness(late, stage, names.of(late, stage), dueAt(late, stage, now), null);
            raise(lateness, ladders.of(late, stage), now);
        }
    }

    /**
     * Asks again after a decision that did not get the stage finished: on the rung above those that were told, by the table as it is now. A
     * stage that has an open escalation keeps it.
     */
    void raiseAgain(Escalation before, Instant due) {
        if (escalations.open(before.rollout(), before.stage()).isEmpty()) {
            Rollout rollout = rollouts.get(before.rollout());
            Ladder left = ladders.of(rollout, before.stage()).above(before.rung());
            raise(new Lateness(rollout, before.stage(), before.stageName(), due, before), left, clock.instant());
        }
    }

    private void raise(Lateness late, Ladder ladder, Instant now) {
        Rollout rollout = late.rollout();
        List<Rung> rungs = ladder.from(now, time.of(rollout.id()));
        Hearer first = rungs.get(0).hearer();
        HearersOf above = hearers.of(rollout, late.stage());
        Told told = above.at(first, now);
        Escalation raised = raised(late, decider(late, first, above), now, told(rungs, told, now));
        escalations.add(raised);
        tell(raised, late, first, told);
        processes.start(EscalationProcess.KEY, rollout.id(), values(raised));
        Escalation asked = escalations.asked(raised);
        letDecide(asked, first, told);
        events.publishEvent(new EscalationRaised(asked, told.person()));
    }

    /** Whoever was asked first goes on to decide, also where others hear of it again. */
    private static PersonId decider(Lateness late, Hearer first, HearersOf above) {
        return above.decider(late.before() == null ? first : Hearer.SPONSOR);
    }

    private void tell(Escalation raised, Lateness late, Hearer first, Told told) {
        if (late.before() == null) {
            telling.raised(raised, first, told);
        } else {
            telling.raisedAgain(raised, late.before(), first, told);
        }
    }

    /** Whoever is told beside the one whose decision it is, or stands in, may decide as well, when the absence is over too. */
    private void letDecide(Escalation asked, Hearer first, Told told) {
        if (first.decides() && !told.person().equals(asked.recipient())) {
            work.letAnswer(asked.task(), told.person());
        }
    }

    private static List<Rung> told(List<Rung> ladder, Told told, Instant now) {
        List<Rung> rungs = new ArrayList<>(ladder);
        rungs.set(0, ladder.get(0).told(told, now));
        return rungs;
    }

    private static Escalation raised(Lateness late, PersonId decider, Instant now, List<Rung> rungs) {
        return new Escalation(
                EscalationId.random(),
                late.rollout().id(),
                late.stage(),
                late.name(),
                late.due(),
                now,
                EscalationState.OPEN,
                decider,
                null,
                null,
                null,
                null,
                late.before() == null ? null : late.before().id(),
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
