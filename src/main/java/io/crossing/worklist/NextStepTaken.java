package io.crossing.worklist;

import io.crossing.process.WorkItemId;

/** Somebody has gone on from what was done, so that it cannot be taken back. */
public final class NextStepTaken extends WorklistError {

    private final transient WorkItemId id;

    NextStepTaken(WorkItemId id) {
        super("This cannot be taken back any more: what it led to has gone on. "
                + "Ask the lead to reopen the stage, with a reason. Nothing was changed.");
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
