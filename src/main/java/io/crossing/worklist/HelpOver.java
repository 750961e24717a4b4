package io.crossing.worklist;

/** A request for help does not wait for an answer any more. */
public final class HelpOver extends WorklistError {

    HelpOver() {
        super("This help is not needed any more: it was answered or withdrawn before. Nothing was changed.");
    }
}
