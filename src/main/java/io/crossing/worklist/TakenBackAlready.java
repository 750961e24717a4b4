package io.crossing.worklist;

import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;

/** What was done has been taken back. */
public final class TakenBackAlready extends WorklistError {

    private final transient WorkItemId id;

    TakenBackAlready(WorkItemId id) {
        super(Sentence.of("worklist.refused.taken-back-already"));
        this.id = id;
    }

    public WorkItemId id() {
        return id;
    }
}
