package io.crossing.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Working time by the organisation's standard calendar and, where a rollout is known, by the calendar of that rollout. */
@Component
class OrganisationCalendar implements DerivedTime {

    private final CalendarSettings settings;
    private final ObjectProvider<Calendars> calendars;
    private final Map<WorkingCalendar, WorkingTime> times = new ConcurrentHashMap<>();

    /** @param calendars where no calendars are kept the settings are the only one */
    OrganisationCalendar(CalendarSettings settings, ObjectProvider<Calendars> calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    /** By the standard calendar. */
    @Override
    public WorkingTime time() {
        Calendars kept = calendars.getIfAvailable();
        return by(kept == null ? settings.calendar() : kept.standard().calendar());
    }

    @Override
    public boolean scaled() {
        return settings.day() != null;
    }

    @Override
    public WorkingTime of(RolloutId rollout) {
        Calendars kept = calendars.getIfAvailable();
        return kept == null ? time() : by(kept.of(rollout).calendar());
    }

    @Override
    public WorkingTime by(WorkingCalendar calendar) {
        return settings.day() == null
                ? times.computeIfAbsent(calendar, CalendarTime::new)
                : new ScaledTime(settings.day(), calendar.zone());
    }
}
