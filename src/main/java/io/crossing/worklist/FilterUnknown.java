package io.crossing.worklist;

import io.crossing.process.Sentence;

/** There is no such saved filter that they see. */
public final class FilterUnknown extends WorklistError {

    public FilterUnknown() {
        super(Sentence.of("worklist.refused.filter-unknown"));
    }
}
