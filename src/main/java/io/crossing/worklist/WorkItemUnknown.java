package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** There is no such work item, or it is not this person's to see. */
public final class WorkItemUnknown extends WorklistError {

    private final transient WorkItemId id;

    public WorkItemUnknown(WorkItemId id) {
        super("There is no task " + id + " that you can see. The address may be mistyped, or it is somebody else's.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
