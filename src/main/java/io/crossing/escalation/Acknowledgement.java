package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said that they have seen an escalation and will deal with it.
 *
 * @param restsUntil until when no further rung is told because of it; absent where the ladder does not rest
 */
public record Acknowledgement(
        PersonId by, Instant at, @Nullable Instant restsUntil) {}
