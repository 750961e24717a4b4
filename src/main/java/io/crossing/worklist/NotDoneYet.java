package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** The work item is open, so that there is nothing to take back. */
public final class NotDoneYet extends WorklistError {

    private final transient WorkItemId id;

    NotDoneYet(WorkItemId id) {
        super(Sentence.of("worklist.refused.not-done-yet"));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
