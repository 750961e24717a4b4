package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** When the turn of each rung comes, counted from the raising, as the timers of a diagram say. */
record Ladder(SortedMap<Integer, String> waits) {

    /** The rung on which an escalation is raised; no timer leads to it. */
    static final int FIRST = 1;

    /** When the turn of each rung comes; rungs whose timer has no plain duration are left out. */
    SortedMap<Integer, Instant> from(Instant raised, WorkingTime time) {
        SortedMap<Integer, Instant> turns = new TreeMap<>();
        for (Map.Entry<Integer, String> wait : waits.entrySet()) {
            after(raised, wait.getValue(), time).ifPresent(turn -> turns.put(wait.getKey(), turn));
        }
        return turns;
    }

    /** Days in a duration are working days, hours are hours on the clock. */
    private static Optional<Instant> after(Instant raised, String wait, WorkingTime time) {
        try {
            return Optional.of(
                    wait.startsWith("PT") ? raised.plus(Duration.parse(wait)) : time.plus(raised, Period.parse(wait)));
        } catch (DateTimeParseException notPlain) {
            return Optional.empty();
        }
    }
}
