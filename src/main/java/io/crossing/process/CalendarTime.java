package io.crossing.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * Working time by one calendar. A working day is a day on the clock of its zone, from midnight to midnight, and counts as one whether that
 * clock goes forward or back on it. While it goes back, working time stands until the clock has caught up, so that later is never less.
 */
final class CalendarTime implements WorkingTime {

    private static final long NANOS_OF_DAY = Duration.ofDays(1).toNanos();

    private final ZoneId zone;
    private final WorkingDays days;

    CalendarTime(WorkingCalendar calendar) {
        this.zone = calendar.zone();
        this.days = new WorkingDays(calendar);
    }

    /** An instant as the working day it counts for, and how far into that day it is. */
    private record Position(LocalDate day, long nanos) {}

    @Override
    public Instant plus(Instant from, Period period) {
        LocalDateTime start =
                from.atZone(zone).plusMonths(period.toTotalMonths()).toLocalDateTime();
        Position position = worked(start);
        return instant(days.plus(position.day(), period.getDays()), position.nanos());
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        Position start = position(from);
        Position end = position(to);
        return days.between(start.day(), end.day()) + (double) (end.nanos() - start.nanos()) / NANOS_OF_DAY;
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        Position stop = position(stopped);
        Position restart = position(restarted);
        if (stop.equals(restart)) {
            return instant;
        }
        Position was = position(instant);
        long left = days.between(stop.day(), was.day());
        long nanos = restart.nanos() + was.nanos() - stop.nanos();
        long wrapped = Math.floorDiv(nanos, NANOS_OF_DAY);
        return instant(days.plus(restart.day(), left + wrapped), Math.floorMod(nanos, NANOS_OF_DAY));
    }

    @Override
    public boolean scaled() {
        return false;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    WorkingDays days() {
        return days;
    }

    /** This time of day on a working day; a time that the clock leaves out is the moment at which it goes on. */
    Instant instant(LocalDate day, long nanos) {
        LocalDateTime time = day.atTime(LocalTime.ofNanoOfDay(nanos));
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).toInstant();
    }

    private Position position(Instant instant) {
        return worked(caughtUp(instant.atZone(zone)));
    }

    private static LocalDateTime caughtUp(ZonedDateTime time) {
        ZoneOffsetTransition change = time.getZone().getRules().getTransition(time.toLocalDateTime());
        boolean again = change != null && change.isOverlap() && time.getOffset().equals(change.getOffsetAfter());
        return again ? change.getDateTimeBefore() : time.toLocalDateTime();
    }

    private Position worked(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        LocalDate day = days.onOrAfter(date);
        return new Position(day, day.equals(date) ? time.toLocalTime().toNanoOfDay() : 0);
    }
}
