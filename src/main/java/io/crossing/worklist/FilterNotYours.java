package io.crossing.worklist;

import io.crossing.process.Sentence;

/** A filter that somebody shares is changed by nobody else. */
public final class FilterNotYours extends WorklistError {

    FilterNotYours(String owner) {
        super(Sentence.of("worklist.refused.filter-not-yours", owner));
    }
}
