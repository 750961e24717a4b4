package io.crossing.report;

import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a rollout stood still on purpose.
 *
 * @param until absent while it still stands
 */
record Span(RolloutId rollout, Instant from, @Nullable Instant until) {}
