package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** The work item was asked of one person by name, so there is nobody to give it back to. */
public final class NotOffered extends WorklistError {

    private final transient WorkItemId id;

    NotOffered(WorkItemId id) {
        super("This was asked of one person by name, so it cannot be given back. Hand it over to somebody instead.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
