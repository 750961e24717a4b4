package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change was deployed, or could not be at its time.
 *
 * @param problem why it could not; absent where it was
 */
public record ChangePublished(
        Change change, PersonId by, @Nullable String problem, Instant at) {}
