package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** The work item was asked of one person by name, so there is nobody to give it back to. */
public final class NotOffered extends WorklistError {

    private final transient WorkItemId id;

    NotOffered(WorkItemId id) {
        super(Sentence.of("worklist.refused.not-offered"));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
