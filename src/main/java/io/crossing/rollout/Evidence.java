package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence on record: what was given, and when.
 *
 * @param takenBack who took it back, and when; absent while it stands
 */
public record Evidence(
        UUID id, NewEvidence content, Instant at, @Nullable TakenBack takenBack) {

    public Evidence(UUID id, NewEvidence content, Instant at) {
        this(id, content, at, null);
    }

    /** Who gave it, as a word for people: the person's id, or {@code the gate}. */
    public String givenBy() {
        PersonId by = content.by();
        return by == null ? "the gate" : by.value();
    }

    /** Who took something back, and when. */
    public record TakenBack(PersonId by, Instant at) {}
}
