package io.crossing.process;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** Working time in which every working day lasts as long, without days off: for demonstrations and tests. */
final class ScaledTime implements WorkingTime {

    private static final long WORKING_DAYS_OF_MONTH = 21;

    private final Duration day;
    private final ZoneId zone;

    ScaledTime(Duration day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    @Override
    public Instant plus(Instant from, Period days) {
        return from.plus(day.multipliedBy(days.toTotalMonths() * WORKING_DAYS_OF_MONTH + days.getDays()));
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        return (double) Duration.between(from, to).toNanos() / day.toNanos();
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return instant.plus(Duration.between(stopped, restarted));
    }

    @Override
    public boolean scaled() {
        return true;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
