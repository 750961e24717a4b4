package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of the document of a rollout's process.
 *
 * @param writtenBy who wrote or mended this version
 * @param followedBy who followed this version in a dry run; absent while nobody has
 * @param stuck at how many steps they got stuck
 */
public record ProcessDocument(
        int version,
        @Nullable PersonId writtenBy,
        Instant at,
        @Nullable PersonId followedBy,
        int stuck) {}
