package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkingCalendar;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Working time in which some spans do not count as time that passed. */
record TimeWithoutPauses(WorkingTime time, List<Span> stood) implements WorkingTime {

    /** A time that the clock stood. */
    record Span(Instant from, Instant to) {

        Span upTo(Instant later) {
            return later.isAfter(to) ? new Span(from, later) : this;
        }
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -daysBetween(to, from);
        }
        double days = time.daysBetween(from, to);
        for (Span span : stood) {
            Instant start = span.from.isAfter(from) ? span.from : from;
            Instant end = span.to.isBefore(to) ? span.to : to;
            days -= end.isAfter(start) ? time.daysBetween(start, end) : 0;
        }
        return Math.max(0, days);
    }

    @Override
    public Instant plus(Instant from, Period days) {
        return time.plus(from, days);
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
