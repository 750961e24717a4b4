package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stages that a rollout has still before it. One that had to go back passes at once through what it has finished before, and goes on where it was in
 * what it had begun.
 */
final class WayAhead {

    private WayAhead() {}

    /** @param stages those of its diagram, in their order */
    static List<Leg> of(PastRollout rollout, Past past, List<StageOutline> stages) {
        Map<String, Double> spent = StageHistory.spent(past, rollout.id());
        Set<String> unfinished = StageHistory.unfinished(past.visits(rollout.id()));
        int first = current(past.visits(rollout.id()), stages);
        List<Leg> legs = new ArrayList<>();
        for (StageOutline stage : stages.subList(first, stages.size())) {
            String id = stage.id().value();
            if (legs.isEmpty() || !spent.containsKey(id) || unfinished.contains(id)) {
                legs.add(new Leg(stage, spent.getOrDefault(id, 0.0)));
            }
        }
        return legs;
    }

    /** The place of the first stage that it is in, else of the one after the last that it has left. */
    private static int current(List<PastVisit> visits, List<StageOutline> stages) {
        int after = 0;
        int open = Integer.MAX_VALUE;
        for (PastVisit visit : visits) {
            for (int place = 0; place < stages.size(); place++) {
                if (stages.get(place).id().value().equals(visit.stage())) {
                    open = visit.open() ? Math.min(open, place) : open;
                    after = Math.max(after, place + 1);
                }
            }
        }
        return open < Integer.MAX_VALUE ? open : Math.min(after, stages.size() - 1);
    }
}
