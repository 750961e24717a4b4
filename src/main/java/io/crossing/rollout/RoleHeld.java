package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a rollout that has not come to an end.
 *
 * @param team the team it is about, where it is about one
 * @param what the decision that is theirs, or the name of the team; absent for what needs no more words
 */
public record RoleHeld(
        RolloutId rollout,
        String rolloutName,
        Kind kind,
        @Nullable TeamId team,
        @Nullable String what) {

    public enum Kind {
        LEAD,
        OWNER,
        DEPUTY,
        SPONSOR,
        SPONSOR_DEPUTY,
        TEAM_LEAD,
        CHAMPION,
        QUALITY_CHECKER,
        DECIDER;

        /** Whether the rollout asks for the next one itself, who has to accept. */
        public boolean asksForSuccessor() {
            return this == OWNER || this == SPONSOR;
        }
    }
}
