package io.crossing.stall;

import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a stall.
 *
 * @param backTo where {@code verdict} is to push through: the stage that is opened again; absent where it goes on from where it stands
 * @param keep where the scope is tightened: the teams that stay
 * @param overrides whether this is another answer than the table's
 */
public record StallDecided(
        Verdict verdict,
        @Nullable StageId backTo,
        Set<TeamId> keep,
        String reason,
        @Nullable String learned,
        boolean overrides,
        PersonId by,
        @Nullable PersonId onBehalfOf,
        Instant at) {

    public StallDecided {
        keep = Set.copyOf(keep);
    }
}
