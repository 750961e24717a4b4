package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.util.List;

/** What people are in rollouts. */
public interface RolesHeld {

    /** Everything that somebody is in rollouts that have not come to an end, by the names of the rollouts. */
    List<RoleHeld> of(PersonId person);
}
