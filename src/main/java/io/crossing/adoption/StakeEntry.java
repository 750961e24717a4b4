package io.crossing.adoption;

import io.crossing.process.PersonId;
import io.crossing.rollout.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team changed about a workflow, which makes it theirs.
 *
 * @param step where in the document; absent where the team changed nothing
 * @param change what they changed, or why nothing needs to change
 * @param link the page that shows where this comes from
 */
public record StakeEntry(
        Team team,
        @Nullable String step,
        String change,
        @Nullable PersonId by,
        Instant at,
        String link) {}
