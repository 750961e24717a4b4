package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkingCalendar;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * Working time that is asked for many spans in one go: days are counted from one fixed moment, and what was counted is kept. Not for several
 * threads.
 */
final class QuickTime implements WorkingTime {

    private static final Instant START = Instant.parse("2020-01-01T12:00:00Z");

    private final WorkingTime time;
    private final Map<LocalDate, Double> days = new HashMap<>();

    QuickTime(WorkingTime time) {
        this.time = time;
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        return time.scaled() ? time.daysBetween(from, to) : sinceStart(to) - sinceStart(from);
    }

    /** Up to noon of the day before as it is kept, the rest as it is. */
    private double sinceStart(Instant at) {
        LocalDate day = time.day(at).minusDays(1);
        Instant noon = day.atTime(12, 0).atZone(time.zone()).toInstant();
        return days.computeIfAbsent(day, one -> time.daysBetween(START, noon)) + time.daysBetween(noon, at);
    }

    @Override
    public Instant plus(Instant from, Period period) {
        return time.plus(from, period);
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return time.moved(instant, stopped, restarted);
    }

    @Override
    public LocalDate day(Instant instant) {
        return time.day(instant);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return time.endOf(day);
    }

    @Override
    public boolean scaled() {
        return time.scaled();
    }

    @Override
    public ZoneId zone() {
        return time.zone();
    }

    @Override
    public WorkingTime of(RolloutId rollout) {
        return time.of(rollout);
    }

    @Override
    public WorkingTime by(WorkingCalendar calendar) {
        return time.by(calendar);
    }
}
