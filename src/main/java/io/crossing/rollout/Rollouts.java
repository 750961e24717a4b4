package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The rollouts on record. */
public interface Rollouts {

    Optional<Rollout> find(RolloutId id);

    /** @throws RolloutUnknown if there is none */
    Rollout get(RolloutId id);

    /** As many of these as there are, by id, in one query. */
    Map<RolloutId, Rollout> findAll(Collection<RolloutId> ids);
}
