package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group that will use the workflow and was not part of the pilot.
 *
 * @param people how many would use it
 * @param champion whom the others ask; named when the team is involved
 * @param wave when it goes live, counted from 1; planned by the owner
 * @param liveAt when it went live
 */
public record Team(
        TeamId id,
        RolloutId rollout,
        String name,
        PersonId lead,
        int people,
        @Nullable PersonId champion,
        TeamState state,
        @Nullable Integer wave,
        @Nullable Instant liveAt) {

    /** The champion or, while there is none, the team lead. */
    public PersonId championOrLead() {
        return champion == null ? lead : champion;
    }
}
