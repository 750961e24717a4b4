package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a late stage, by whom and when.
 *
 * @param until the new deadline, when the stage gets more time
 * @param to who takes the work, when it is given to somebody else; who decides, when that is settled
 * @param right what is decided by them, when that is settled
 * @param keep the teams that stay, when the scope is narrowed; else empty
 * @param learned what was learned, when the rollout is stopped
 * @param onBehalfOf whom {@code by} stood in for
 */
public record Answer(
        Decision decision,
        @Nullable Instant until,
        @Nullable PersonId to,
        @Nullable String right,
        Set<TeamId> keep,
        String note,
        @Nullable String learned,
        PersonId by,
        @Nullable PersonId onBehalfOf,
        Instant at) {

    public Answer {
        keep = Set.copyOf(keep);
    }
}
