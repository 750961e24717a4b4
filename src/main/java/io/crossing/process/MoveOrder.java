package io.crossing.process;

import java.time.Instant;
import java.util.Map;

/**
 * How runs are to be moved from one version of a process to another.
 *
 * @param byHand elements of the old version and where they lead in the new one; the rest leads to what has the same id
 * @param timers what becomes of due dates
 * @param timersOf the same for single timers, by their id in the new version
 * @param asOf the moment that counts as now, so that a preview and the move itself give the same dates
 */
public record MoveOrder(
        String process,
        int from,
        int to,
        Map<String, String> byHand,
        TimersWhenMoved timers,
        Map<String, TimersWhenMoved> timersOf,
        Instant asOf) {

    public MoveOrder {
        byHand = Map.copyOf(byHand);
        timersOf = Map.copyOf(timersOf);
    }

    public TimersWhenMoved of(String timer) {
        return timersOf.getOrDefault(timer, timers);
    }

    public MoveOrder asOf(Instant moment) {
        return new MoveOrder(process, from, to, byHand, timers, timersOf, moment);
    }
}
