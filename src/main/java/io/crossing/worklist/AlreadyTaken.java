package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** Somebody else has the work item. */
public final class AlreadyTaken extends WorklistError {

    private final transient WorkItemId id;
    private final transient PersonId by;

    AlreadyTaken(WorkItemId id, PersonId by, String name) {
        super(Sentence.of("worklist.refused.already-taken", name));
        this.id = id;
        this.by = by;
    }

    public WorkItemId id() {
        return id;
    }

    /** Who has it. */
    public PersonId by() {
        return by;
    }
}
