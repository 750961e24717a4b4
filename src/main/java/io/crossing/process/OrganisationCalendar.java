package io.crossing.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Working time by the organisation's standard calendar and, where a rollout is known, by the calendar of that rollout. */
@Component
class OrganisationCalendar implements WorkingTime {

    private final CalendarSettings settings;
    private final ObjectProvider<Calendars> calendars;
    private final Map<WorkingCalendar, WorkingTime> times = new ConcurrentHashMap<>();

    /** @param calendars where no calendars are kept the settings are the only one */
    OrganisationCalendar(CalendarSettings settings, ObjectProvider<Calendars> calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public Instant plus(Instant from, Period days) {
        return standard().plus(from, days);
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        return standard().daysBetween(from, to);
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return standard().moved(instant, stopped, restarted);
    }

    @Override
    public LocalDate day(Instant instant) {
        return standard().day(instant);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return standard().endOf(day);
    }

    @Override
    public boolean scaled() {
        return settings.day() != null;
    }

    @Override
    public ZoneId zone() {
        return standard().zone();
    }

    @Override
    public WorkingTime of(RolloutId rollout) {
        Calendars kept = calendars.getIfAvailable();
        return kept == null ? standard() : by(kept.of(rollout).calendar());
    }

    @Override
    public WorkingTime by(WorkingCalendar calendar) {
        return settings.day() == null
                ? times.computeIfAbsent(calendar, CalendarTime::new)
                : new ScaledTime(settings.day(), calendar.zone());
    }

    private WorkingTime standard() {
        Calendars kept = calendars.getIfAvailable();
        return by(kept == null ? settings.calendar() : kept.standard().calendar());
    }
}
