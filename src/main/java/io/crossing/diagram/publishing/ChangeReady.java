package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Set;

/** A change waits for another process admin to look at it. */
public record ChangeReady(Change change, String note, PersonId by, Set<PersonId> authors, Instant at) {

    /** Whether somebody may approve it. */
    public boolean asks(PersonId person) {
        return !person.equals(by) && !authors.contains(person);
    }
}
