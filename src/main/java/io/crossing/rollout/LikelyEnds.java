package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When rollouts are likely to end, as whoever makes forecasts has it; a port, as rollouts know nothing of forecasts. */
public interface LikelyEnds {

    /** The newest forecasts of these rollouts, in one query; those without one are missing. */
    Map<RolloutId, LikelyEnd> of(Collection<RolloutId> rollouts);

    /** As likely over by {@code p50} as not; in 85 of 100 cases by {@code p85}. */
    record LikelyEnd(Instant p50, Instant p85) {}
}
