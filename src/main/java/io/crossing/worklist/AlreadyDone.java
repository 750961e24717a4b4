package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import java.time.Instant;

/** The work item has been done. */
public final class AlreadyDone extends WorklistError {

    private final transient WorkItemId id;
    private final transient PersonId by;
    private final Instant at;

    AlreadyDone(WorkItemId id, PersonId by, Instant at, String name) {
        super(Sentence.of("worklist.refused.already-done", name));
        this.id = id;
        this.by = by;
        this.at = at;
    }

    public WorkItemId id() {
        return id;
    }

    /** Who did it. */
    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
