package io.crossing.report;

import io.crossing.process.Calendars;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingCalendar;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Each rollout's own working time, of all rollouts in one query, quick for many spans. Ask anew for each report. */
@Component
class OwnTimes {

    private final Calendars calendars;
    private final WorkingTime time;

    OwnTimes(Calendars calendars, WorkingTime time) {
        this.calendars = calendars;
        this.time = time;
    }

    /** By the calendars as they were at a moment. */
    Function<RolloutId, WorkingTime> at(Instant moment) {
        Map<RolloutId, WorkingTime> times = new HashMap<>();
        Map<WorkingCalendar, WorkingTime> counted = new HashMap<>();
        calendars
                .asOf(moment)
                .forEach((rollout, calendar) ->
                        times.put(rollout, counted.computeIfAbsent(calendar, one -> new QuickTime(time.by(one)))));
        WorkingTime standard = new QuickTime(time.by(calendars.standard().calendar()));
        return rollout -> times.getOrDefault(rollout, standard);
    }
}
