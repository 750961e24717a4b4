package io.crossing.rollout;

import io.crossing.process.Moving;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcStageVisits;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stops and restarts the clock of a rollout or of one of its stages: record and timers together. */
@Component
class Clockwork {

    private final StageDeadlines deadlines;
    private final RolloutChanges changes;
    private final JdbcStageVisits visits;
    private final Holds holds;
    private final Successions successions;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;
    private final Clock clock;

    Clockwork(
            StageDeadlines deadlines,
            RolloutChanges changes,
            JdbcStageVisits visits,
            Holds holds,
            Successions successions,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.visits = visits;
        this.holds = holds;
        this.successions = successions;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    void stop(Rollout rollout, Pause pause) {
        RolloutId id = rollout.id();
        StageId stage = pause.stage();
        holds.begin(id, pause);
        if (stage == null) {
            changes.held(id, pause.until(), pause.since());
            deadlines.stopClock(id);
        } else {
            visits.show(id);
            deadlines.stopClock(id, stage);
        }
        events.publishEvent(new RolloutHeld(id, stage, pause.until(), pause.reason(), pause.by(), pause.since()));
    }

    /** Everything is due as much working time later as the clock stood still; who left meanwhile is succeeded now. */
    void goOn(Rollout rollout, @Nullable PersonId by) {
        RolloutId id = rollout.id();
        Instant since = holds.current(id, null).orElseThrow().since();
        Instant now = clock.instant();
        Set<StageId> standing = holds.ofStages(id).stream()
                .map(Pause::stage)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        WorkingTime ours = time.of(id);
        Moving moving = (stage, due) -> stage != null && standing.contains(stage) ? due : ours.moved(due, since, now);
        holds.end(id, null, now, by);
        changes.wentOn(id);
        deadlines.startClock(id, moving, standing);
        visits.show(id);
        events.publishEvent(new DueDatesMoved(id, moving, now));
        successions.askWhatWaited(id);
        events.publishEvent(new RolloutWentOn(id, null, since, now, by));
    }

    /** One stage goes on; the rollout around it runs. */
    void goOn(Rollout rollout, StageId stage, @Nullable PersonId by) {
        RolloutId id = rollout.id();
        Instant since = holds.current(id, stage).orElseThrow().since();
        Instant now = clock.instant();
        WorkingTime ours = time.of(id);
        Moving moving = (where, due) -> stage.equals(where) ? ours.moved(due, since, now) : due;
        holds.end(id, stage, now, by);
        visits.show(id);
        deadlines.startClock(id, stage, moving);
        events.publishEvent(new DueDatesMoved(id, moving, now));
        events.publishEvent(new RolloutWentOn(id, stage, since, now, by));
    }

    /** Every stage that stands goes on, because the rollout is about to end. */
    void letStagesGo(Rollout rollout, @Nullable PersonId by) {
        holds.ofStages(rollout.id()).stream()
                .map(Pause::stage)
                .filter(Objects::nonNull)
                .forEach(stage -> goOn(rollout, stage, by));
    }
}
