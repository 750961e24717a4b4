package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a rollout ended, as a recorded decision.
 *
 * @param learned what was learned; asked for when a rollout is stopped
 */
public record Outcome(
        RolloutState kind,
        String reason,
        @Nullable String learned,
        @Nullable PersonId decidedBy,
        Instant at) {}
