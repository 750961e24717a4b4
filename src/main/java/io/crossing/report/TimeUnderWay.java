package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Working days between two moments of a rollout, those on hold left out. */
final class TimeUnderWay {

    private final Function<RolloutId, WorkingTime> time;
    private final Map<RolloutId, List<Span>> holds;
    private final Instant now;

    TimeUnderWay(WorkingTime time, List<Span> holds, Instant now) {
        this(rollout -> time, holds, now);
    }

    /** @param time each rollout's own working time */
    TimeUnderWay(Function<RolloutId, WorkingTime> time, List<Span> holds, Instant now) {
        this.time = time;
        this.holds = holds.stream().collect(Collectors.groupingBy(Span::rollout));
        this.now = now;
    }

    double days(RolloutId rollout, Instant from, Instant to) {
        return days(rollout, null, from, to);
    }

    /** The days in a stage: those count neither on which the rollout stood still, nor those on which only this stage did. */
    double days(RolloutId rollout, @Nullable String stage, Instant from, Instant to) {
        double held = holds.getOrDefault(rollout, List.of()).stream()
                .filter(hold -> hold.stopped(stage))
                .mapToDouble(hold -> common(hold, from, to))
                .sum();
        return Math.max(0, time.apply(rollout).daysBetween(from, to) - held);
    }

    /** How much of a hold lies between the two moments. */
    private double common(Span hold, Instant from, Instant to) {
        Instant begin = hold.from().isAfter(from) ? hold.from() : from;
        Instant until = hold.until() == null ? now : hold.until();
        Instant end = until.isBefore(to) ? until : to;
        return begin.isBefore(end) ? time.apply(hold.rollout()).daysBetween(begin, end) : 0;
    }
}
