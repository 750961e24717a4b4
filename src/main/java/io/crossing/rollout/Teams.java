package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import java.util.List;
import java.util.Optional;

/** The teams that rollouts reach. */
public interface Teams {

    Optional<Team> find(TeamId id);

    /** All teams of a rollout in the order in which they were named, those left out included. */
    List<Team> of(RolloutId rollout);

    /** The teams that the rollout still reaches. */
    default List<Team> inScope(RolloutId rollout) {
        return of(rollout).stream().filter(team -> team.state().inScope()).toList();
    }
}
