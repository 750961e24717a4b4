package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** The work item went away undone, because what it was for ended. */
public final class NoLongerNeeded extends WorklistError {

    private final transient WorkItemId id;

    NoLongerNeeded(WorkItemId id) {
        super(Sentence.of("worklist.refused.no-longer-needed"));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
