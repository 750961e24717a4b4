package io.crossing.stall;

import io.crossing.adoption.TeamUse;
import io.crossing.process.TeamId;
import io.crossing.rollout.Activation;
import org.jspecify.annotations.Nullable;

/**
 * Whether the workflow carries weight for a team, from the latest figures of its use.
 *
 * @param day working days after go-live that the figures are of; 0 where nothing was counted
 * @param target in per cent
 * @param carries absent where nothing was counted
 */
public record TeamWeight(
        TeamId team,
        String name,
        int day,
        int activated,
        int outOf,
        @Nullable Integer target,
        @Nullable Boolean carries) {

    static TeamWeight of(TeamUse use) {
        Activation latest = use.latest().orElse(null);
        return new TeamWeight(
                use.team().id(),
                use.team().name(),
                latest == null ? 0 : latest.day(),
                latest == null ? 0 : latest.activated(),
                latest == null ? 0 : latest.outOf(),
                use.target(),
                use.carries().orElse(null));
    }

    public boolean counted() {
        return carries != null;
    }

    /** Whether a narrower scope keeps it: it carries weight there, or nobody has shown that it does not. */
    public boolean worthKeeping() {
        return carries == null || carries;
    }
}
