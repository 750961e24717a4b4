package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an element of a diagram, a table or a form.
 *
 * @param element its id; empty for the file as a whole
 * @param settledBy who said that nothing more is to be done about it; null while it is open
 */
public record Comment(
        UUID id,
        DiagramKey key,
        String element,
        String body,
        PersonId by,
        Instant at,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt) {}
