package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A piece of evidence on record: what was given, and when. */
public record Evidence(UUID id, NewEvidence content, Instant at) {

    /** Who gave it, as a word for people: the person's id, or {@code the gate}. */
    public String givenBy() {
        PersonId by = content.by();
        return by == null ? "the gate" : by.value();
    }
}
