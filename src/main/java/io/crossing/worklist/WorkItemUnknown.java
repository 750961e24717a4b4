package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** There is no such work item, or it is not this person's to see. */
public final class WorkItemUnknown extends WorklistError {

    private final transient WorkItemId id;

    public WorkItemUnknown(WorkItemId id) {
        super(Sentence.of("worklist.refused.unknown", id.value()));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
