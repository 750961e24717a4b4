package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Whom somebody stands in for at a moment, and where.
 *
 * @param until the last day, as far as it is known today
 * @param everywhere whether in all rollouts but the given ones; otherwise in the given ones only
 */
public record StandsInFor(PersonId absent, LocalDate until, boolean everywhere, Set<RolloutId> rollouts) {

    public StandsInFor {
        rollouts = Set.copyOf(rollouts);
    }

    public boolean in(RolloutId rollout) {
        return everywhere != rollouts.contains(rollout);
    }
}
