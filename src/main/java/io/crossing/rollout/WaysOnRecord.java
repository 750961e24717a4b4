package io.crossing.rollout;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.StageOnTheWay.State;
import io.crossing.rollout.jdbc.JdbcStageVisits;
import io.crossing.web.ValleyPicture;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the record of visits over the stages that the diagram draws. */
@Component
class WaysOnRecord implements Ways {

    private final Diagrams diagrams;
    private final JdbcStageVisits visits;
    private final Clock clock;

    WaysOnRecord(Diagrams diagrams, JdbcStageVisits visits, Clock clock) {
        this.diagrams = diagrams;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<StageOnTheWay> of(Rollout rollout) {
        return of(List.of(rollout)).getOrDefault(rollout.id(), List.of());
    }

    @Override
    public Map<RolloutId, List<StageOnTheWay>> of(Collection<Rollout> rollouts) {
        Map<RolloutId, List<StageVisit>> visited =
                visits.of(rollouts.stream().map(Rollout::id).toList());
        Map<String, List<StageOutline>> drawn = new HashMap<>();
        Map<RolloutId, List<StageOnTheWay>> ways = new LinkedHashMap<>();
        for (Rollout rollout : rollouts) {
            List<StageOutline> stages = drawn.computeIfAbsent(
                    rollout.process() + " " + rollout.version(),
                    diagram -> diagrams.version(rollout.process(), rollout.version())
                            .stages());
            ways.put(rollout.id(), way(rollout, stages, visited.getOrDefault(rollout.id(), List.of())));
        }
        return ways;
    }

    private List<StageOnTheWay> way(Rollout rollout, List<StageOutline> stages, List<StageVisit> visited) {
        Map<StageId, StageVisit> last = new HashMap<>();
        visited.forEach(visit -> last.put(visit.stage(), visit));
        List<StageOnTheWay> way = new ArrayList<>();
        boolean reachedLater = rollout.state().ended();
        for (int place = stages.size() - 1; place >= 0; place--) {
            StageVisit visit = last.get(stages.get(place).id());
            way.add(0, stage(stages.get(place), visit, state(rollout, visit, reachedLater), rollout));
            reachedLater |= visit != null;
        }
        return way;
    }

    private static State state(Rollout rollout, @Nullable StageVisit visit, boolean reachedLater) {
        if (visit == null) {
            return reachedLater ? State.SKIPPED : State.AHEAD;
        }
        if (visit.open()) {
            return rollout.state().ended() ? State.SKIPPED : State.CURRENT;
        }
        return visit.cancelled() && reachedLater ? State.SKIPPED : State.DONE;
    }

    private StageOnTheWay stage(StageOutline outline, @Nullable StageVisit visit, State state, Rollout rollout) {
        Instant dueAt = visit == null ? null : visit.dueAt();
        boolean shown = outline.id().equals(rollout.stage());
        boolean late = state == State.CURRENT
                && (shown ? rollout.moves() : rollout.state() == RolloutState.RUNNING)
                && dueAt != null
                && !dueAt.isAfter(clock.instant());
        return new StageOnTheWay(
                outline.id(),
                outline.name(),
                outline.doneWhen(),
                state,
                late,
                drawn(state, visit, rollout),
                visit == null ? null : visit.enteredAt(),
                dueAt,
                visit == null ? null : visit.leftAt());
    }

    private static ValleyPicture.State drawn(State state, @Nullable StageVisit visit, Rollout rollout) {
        if (rollout.state() == RolloutState.STOPPED && state == State.SKIPPED) {
            return visit == null ? ValleyPicture.State.AHEAD : ValleyPicture.State.CURRENT;
        }
        return ValleyPicture.State.valueOf(state.name());
    }
}
