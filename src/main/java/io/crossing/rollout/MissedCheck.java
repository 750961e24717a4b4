package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quality check that nobody did before the next came due.
 *
 * @param checker who was to do it
 */
public record MissedCheck(UUID id, @Nullable PersonId checker, Instant at) {}
