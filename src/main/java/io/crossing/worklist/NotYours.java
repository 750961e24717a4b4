package io.crossing.worklist;

import io.crossing.process.Sentence;

/** The work item is this person's to see, but not to act on; the message says whose it is. */
public final class NotYours extends WorklistError {

    NotYours(Sentence said) {
        super(said);
    }
}
