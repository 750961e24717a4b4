package io.crossing.adoption;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The share of a team, in per cent, that is expected to use a workflow so many working days after its go-live. */
public final class Targets {

    private final NavigableMap<Integer, Integer> byDay;

    Targets(Map<Integer, Integer> byDay) {
        this.byDay = new TreeMap<>(byDay);
    }

    /** The target of the latest day that has been reached; empty before the first. */
    public OptionalInt at(int day) {
        Map.Entry<Integer, Integer> reached = byDay.floorEntry(day);
        return reached == null ? OptionalInt.empty() : OptionalInt.of(reached.getValue());
    }

    /** The days that have a target, in their order. */
    public NavigableMap<Integer, Integer> byDay() {
        return new TreeMap<>(byDay);
    }
}
