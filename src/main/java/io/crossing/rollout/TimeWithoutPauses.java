package io.crossing.rollout;

import io.crossing.process.DerivedTime;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.List;

/** Working time in which some spans do not count as time that passed. */
record TimeWithoutPauses(WorkingTime time, List<Span> stood) implements DerivedTime {

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
}
