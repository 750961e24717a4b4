package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** The work item went away undone, because what it was for ended. */
public final class NoLongerNeeded extends WorklistError {

    private final transient WorkItemId id;

    NoLongerNeeded(WorkItemId id) {
        super(
                "This is not needed any more: what it was for has ended. Nothing was changed, and there is nothing to do here.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
