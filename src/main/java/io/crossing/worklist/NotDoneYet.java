package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** The work item is open, so that there is nothing to take back. */
public final class NotDoneYet extends WorklistError {

    private final transient WorkItemId id;

    NotDoneYet(WorkItemId id) {
        super("This is open: there is nothing to take back. Change the answers and send them.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
