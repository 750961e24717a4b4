package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.util.Map;

/** Says in which rollouts people take part; whoever keeps the rollouts implements it. */
public interface TakingPart {

    /** Those that have not come to an end, with their names, in the order of the names. */
    Map<RolloutId, String> rolloutsOf(PersonId person);
}
