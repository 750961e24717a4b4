package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rollouts on record. */
public interface Rollouts {

    Optional<Rollout> find(RolloutId id);

    /** @throws RolloutUnknown if there is none */
    Rollout get(RolloutId id);

    /** As many of these as there are, by id, in one query. */
    Map<RolloutId, Rollout> findAll(Collection<RolloutId> ids);

    /** Those that have not come to an end, on hold or not, oldest first. */
    List<RolloutId> running();

    /** Whether there has never been any. */
    boolean none();
}
