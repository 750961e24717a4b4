package io.crossing.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Working time by the organisation's own calendar, a working day being a day on the clock. */
@Component
class OrganisationCalendar implements WorkingTime {

    private static final long NANOS_OF_DAY = Duration.ofDays(1).toNanos();

    private final CalendarSettings settings;
    private final WorkingDays days;

    OrganisationCalendar(CalendarSettings settings) {
        this.settings = settings;
        this.days = new WorkingDays(settings);
    }

    /** An instant as the working day it counts for, and how far into that day it is. */
    private record Position(LocalDate day, long nanos) {}

    @Override
    public Instant plus(Instant from, Period period) {
        int count = period.getDays();
        Duration day = settings.day();
        if (day != null) {
            return from.plus(day.multipliedBy(period.toTotalMonths() * 21L + count));
        }
        ZonedDateTime start = from.atZone(settings.zone()).plusMonths(period.toTotalMonths());
        Position position = position(start);
        return instant(days.plus(position.day(), count), position.nanos());
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        Duration day = settings.day();
        if (day != null) {
            return (double) Duration.between(from, to).toNanos() / day.toNanos();
        }
        Position start = position(from.atZone(settings.zone()));
        Position end = position(to.atZone(settings.zone()));
        return days.between(start.day(), end.day()) + (double) (end.nanos() - start.nanos()) / NANOS_OF_DAY;
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        if (settings.day() != null) {
            return instant.plus(Duration.between(stopped, restarted));
        }
        Position was = position(instant.atZone(settings.zone()));
        Position stop = position(stopped.atZone(settings.zone()));
        Position restart = position(restarted.atZone(settings.zone()));
        long left = days.between(stop.day(), was.day());
        long nanos = restart.nanos() + was.nanos() - stop.nanos();
        long wrapped = Math.floorDiv(nanos, NANOS_OF_DAY);
        return instant(days.plus(restart.day(), left + wrapped), Math.floorMod(nanos, NANOS_OF_DAY));
    }

    @Override
    public LocalDate day(Instant instant) {
        return instant.atZone(settings.zone()).toLocalDate();
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(settings.zone()).toInstant().minusMillis(1);
    }

    @Override
    public boolean scaled() {
        return settings.day() != null;
    }

    private Position position(ZonedDateTime time) {
        LocalDate date = time.toLocalDate();
        LocalDate worked = days.onOrAfter(date);
        return new Position(worked, worked.equals(date) ? time.toLocalTime().toNanoOfDay() : 0);
    }

    private Instant instant(LocalDate day, long nanos) {
        return day.atTime(LocalTime.ofNanoOfDay(nanos)).atZone(settings.zone()).toInstant();
    }
}
