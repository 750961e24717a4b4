package io.crossing.worklist;

/** There is no such saved filter that they see. */
public final class FilterUnknown extends WorklistError {

    public FilterUnknown() {
        super("There is no such filter, or it is not shared with you any more. Look at your saved filters.");
    }
}
