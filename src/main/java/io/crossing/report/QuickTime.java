package io.crossing.report;

import io.crossing.process.DerivedTime;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Working time that is asked for many spans in one go: days are counted from one fixed moment, and what was counted is kept. Not for several
 * threads.
 */
final class QuickTime implements DerivedTime {

    private static final Instant START = Instant.parse("2020-01-01T12:00:00Z");

    private final WorkingTime time;
    private final Map<LocalDate, Double> days = new HashMap<>();

    QuickTime(WorkingTime time) {
        this.time = time;
    }

    @Override
    public WorkingTime time() {
        return time;
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
}
