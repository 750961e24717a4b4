package io.crossing.worklist;

/** Somebody, perhaps the same person on another device, has kept another draft in the meantime. */
public final class DraftChanged extends WorklistError {

    private final transient Draft draft;

    DraftChanged(Draft draft, String name) {
        super(name + " has changed these answers elsewhere in the meantime. Nothing was overwritten: "
                + "look at what is kept, and send yours again with its revision to put it in its place.");
        this.draft = draft;
    }

    /** What is kept now. */
    public Draft draft() {
        return draft;
    }
}
