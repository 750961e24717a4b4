package io.crossing.report;

import io.crossing.process.RolloutId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long rollouts were in each stage, by working days in all visits together: one that was reopened counts as a whole. A time is known to its end
 * when the rollout has left the stage finished and is not in it any more; otherwise it is known to have taken at least so long.
 */
final class StageHistory {

    private StageHistory() {}

    /** By the stages' ids. */
    static Map<String, List<Observation>> of(Past past) {
        Map<String, List<Observation>> history = new HashMap<>();
        for (PastRollout rollout : past.rollouts()) {
            Set<String> unfinished = unfinished(past.visits(rollout.id()));
            spent(past, rollout.id())
                    .forEach((stage, days) -> history.computeIfAbsent(stage, key -> new ArrayList<>())
                            .add(new Observation(days, !unfinished.contains(stage))));
        }
        return history;
    }

    /** Working days that a rollout has been in each stage so far. */
    static Map<String, Double> spent(Past past, RolloutId rollout) {
        Map<String, Double> spent = new LinkedHashMap<>();
        for (PastVisit visit : past.visits(rollout)) {
            double days = past.days()
                    .days(
                            rollout,
                            visit.stage(),
                            visit.enteredAt(),
                            visit.leftAt() == null ? past.at() : visit.leftAt());
            spent.merge(visit.stage(), days, Double::sum);
        }
        return spent;
    }

    /** What was left unfinished last, or is still gone through. */
    static Set<String> unfinished(List<PastVisit> visits) {
        Map<String, PastVisit> last = new HashMap<>();
        visits.forEach(visit -> last.merge(visit.stage(), visit, (one, other) -> one.open() ? one : other));
        Set<String> unfinished = new HashSet<>();
        last.forEach((stage, visit) -> {
            if (visit.open() || visit.cancelled()) {
                unfinished.add(stage);
            }
        });
        return unfinished;
    }
}
