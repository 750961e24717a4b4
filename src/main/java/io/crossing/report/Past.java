package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rollouts as the record stood at a moment: nothing that happened later is in it, whenever it is asked. */
final class Past {

    private final Instant at;
    private final List<PastRollout> rollouts;
    private final Map<RolloutId, List<PastVisit>> visits;
    private final TimeUnderWay days;
    private final Function<RolloutId, WorkingTime> times;

    Past(
            Instant at,
            List<PastRollout> rollouts,
            List<PastVisit> visits,
            List<Span> holds,
            Function<RolloutId, WorkingTime> times) {
        this.at = at;
        this.rollouts = List.copyOf(rollouts);
        this.visits = visits.stream().collect(Collectors.groupingBy(PastVisit::rollout));
        this.times = times;
        this.days = new TimeUnderWay(times, holds, at);
    }

    Instant at() {
        return at;
    }

    /** In the order in which they began. */
    List<PastRollout> rollouts() {
        return rollouts;
    }

    /** In the order in which the stages were entered. */
    List<PastVisit> visits(RolloutId rollout) {
        return visits.getOrDefault(rollout, List.of());
    }

    /** Working days by each rollout's own calendar, without those on hold. */
    TimeUnderWay days() {
        return days;
    }

    WorkingTime time(RolloutId rollout) {
        return times.apply(rollout);
    }
}
