package io.crossing.worklist;

import io.crossing.process.Sentence;

/** The list of everybody's work is for leads and process admins. */
public final class ListNotYours extends WorklistError {

    ListNotYours() {
        super(Sentence.of("worklist.refused.list-not-yours"));
    }
}
