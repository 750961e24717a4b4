package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves teams out of a rollout on purpose. */
public interface NarrowingScope {

    /**
     * Keeps these teams; what concerns the others ends.
     *
     * @throws NotAllowed unless {@code by} decides on teams or is the sponsor
     * @throws RolloutEndedAlready if it has ended
     * @throws AnswersRefused if no team is kept, all are, one is unknown, or the reason is blank
     */
    void narrow(
            RolloutId rollout, PersonId by, @Nullable PersonId onBehalfOf, Set<TeamId> keep, @Nullable String reason);
}
