package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.web.ValleyPicture.Pier;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The way of rollouts through the stages of their diagrams. */
public interface Ways {

    /** Every stage in the order of the diagram. */
    List<StageOnTheWay> of(Rollout rollout);

    /** The same for several rollouts at once. */
    Map<RolloutId, List<StageOnTheWay>> of(Collection<Rollout> rollouts);

    /** The way as the product's picture shows it. */
    default List<Pier> piers(Rollout rollout) {
        return of(rollout).stream().map(StageOnTheWay::pier).toList();
    }
}
