package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** What was done has been taken back. */
public final class TakenBackAlready extends WorklistError {

    private final transient WorkItemId id;

    TakenBackAlready(WorkItemId id) {
        super("This was taken back, and is asked again in another task. Nothing was changed.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
