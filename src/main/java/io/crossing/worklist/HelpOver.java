package io.crossing.worklist;

import io.crossing.process.Sentence;

/** A request for help does not wait for an answer any more. */
public final class HelpOver extends WorklistError {

    HelpOver() {
        super(Sentence.of("worklist.refused.help-over"));
    }
}
