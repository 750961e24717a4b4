package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** Somebody has gone on from what was done, so that it cannot be taken back. */
public final class NextStepTaken extends WorklistError {

    private final transient WorkItemId id;

    NextStepTaken(WorkItemId id) {
        super(Sentence.of("worklist.refused.next-step-taken"));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
