package io.crossing.worklist;

import io.crossing.process.Sentence;

/** Somebody, perhaps the same person on another device, has kept another draft in the meantime. */
public final class DraftChanged extends WorklistError {

    private final transient Draft draft;

    DraftChanged(Draft draft, String name) {
        super(Sentence.of("worklist.refused.draft-changed", name));
        this.draft = draft;
    }

    /** What is kept now. */
    public Draft draft() {
        return draft;
    }
}
