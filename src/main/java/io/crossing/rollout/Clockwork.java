package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.Holds.Hold;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stops and restarts the clock of a rollout: record and timers together. */
@Component
class Clockwork {

    private final StageDeadlines deadlines;
    private final RolloutChanges changes;
    private final Holds holds;
    private final Successions successions;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;
    private final Clock clock;

    Clockwork(
            StageDeadlines deadlines,
            RolloutChanges changes,
            Holds holds,
            Successions successions,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.holds = holds;
        this.successions = successions;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    void stop(Rollout rollout, LocalDate until, String reason, PersonId by) {
        Instant now = clock.instant();
        holds.begin(rollout.id(), now, until, reason, by);
        changes.held(rollout.id(), until, now);
        deadlines.stopClock(rollout.id());
    }

    /** Everything is due as much working time later as the clock stood still; who left meanwhile is succeeded now. */
    void goOn(Rollout rollout, @Nullable PersonId by) {
        Hold hold = holds.current(rollout.id());
        Instant now = clock.instant();
        holds.end(rollout.id(), now, by);
        changes.wentOn(rollout.id());
        deadlines.startClock(rollout.id(), instant -> time.moved(instant, hold.since(), now));
        successions.askWhatWaited(rollout.id());
        events.publishEvent(new RolloutWentOn(rollout.id(), hold.since(), now));
    }
}
