package io.crossing.rollout;

import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.Moving;
import io.crossing.process.Recount;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcRollouts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a rollout count its days by another calendar, or by the newest revision of its own: its timers, its record and its history change
 * together. Where its clock stands, what lies ahead is counted from the moment at which it stopped.
 */
@Component
class Recounting {

    private final Calendars calendars;
    private final JdbcRollouts rollouts;
    private final Holds holds;
    private final StageDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;
    private final Clock clock;

    Recounting(
            Calendars calendars,
            JdbcRollouts rollouts,
            Holds holds,
            StageDeadlines deadlines,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.calendars = calendars;
        this.rollouts = rollouts;
        this.holds = holds;
        this.deadlines = deadlines;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Whoever calls it has locked the rollout's calendar and then the rollout.
     *
     * @return how many deadlines and waiting times were moved
     */
    int by(CalendarId calendar, Rollout rollout, KeptCalendar before) {
        RolloutId id = rollout.id();
        calendars.assign(id, calendar);
        if (time.scaled()) {
            return 0;
        }
        Moving moving = moving(id, before, calendars.of(id));
        int moved = deadlines.recount(id, moving);
        events.publishEvent(new DueDatesMoved(id, moving, clock.instant()));
        return moved;
    }

    /** Where the due dates of a rollout come to lie; what its stages wait for meanwhile is counted from when they stopped. */
    Moving moving(RolloutId id, KeptCalendar before, KeptCalendar after) {
        Recount recount = Recount.between(before, after);
        List<Pause> standing = holds.of(id).stream().filter(Pause::open).toList();
        Instant now = clock.instant();
        return (stage, due) -> recount.moved(
                due,
                standing.stream()
                        .filter(pause -> pause.concerns(stage))
                        .map(Pause::since)
                        .min(Comparator.naturalOrder())
                        .orElse(now));
    }

    /** Locks what a change of the calendar needs, in the order in which everybody does. */
    Rollout locked(RolloutId id) {
        calendars.locked(id);
        return rollouts.locked(id);
    }
}
