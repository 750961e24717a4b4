package io.crossing.rollout.step;

import io.crossing.process.Calendars;
import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.ProcessEvent.ProcessStarted;
import io.crossing.process.Sentence;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEnded;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps on which version of its diagram a rollout runs, and how it ended. */
@Component
class RecordingRuns {

    private final Rollouts rollouts;
    private final RolloutChanges changes;
    private final Outcomes outcomes;
    private final Calendars calendars;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    RecordingRuns(
            Rollouts rollouts,
            RolloutChanges changes,
            Outcomes outcomes,
            Calendars calendars,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.rollouts = rollouts;
        this.changes = changes;
        this.outcomes = outcomes;
        this.calendars = calendars;
        this.ledger = ledger;
        this.events = events;
    }

    @EventListener
    @Order(0)
    void on(ProcessStarted started) {
        if (isItsOwn(started.process(), rollouts.get(started.rollout()))) {
            changes.runs(started.rollout(), started.version(), started.run());
        }
    }

    @EventListener
    @Order(0)
    void on(ProcessEnded ended) {
        Rollout rollout = rollouts.get(ended.rollout());
        if (isItsOwn(ended.process(), rollout) && !rollout.state().ended()) {
            Outcome outcome = outcomes.of(rollout, ended);
            changes.ended(rollout.id(), outcome);
            calendars.over(rollout.id());
            ledger.write(rollout.id(), null, null, line(outcome), outcome.reason());
            events.publishEvent(new RolloutEnded(rollout.id(), rollout.name(), outcome));
        }
    }

    private static boolean isItsOwn(String process, Rollout rollout) {
        return process.equals(rollout.process());
    }

    private static Sentence line(Outcome outcome) {
        return Sentence.of("history.ended." + outcome.kind());
    }
}
