package io.crossing.worklist;

import io.crossing.process.Sentence;

/** Nobody asked for this help, at this work item. */
public final class HelpUnknown extends WorklistError {

    HelpUnknown() {
        super(Sentence.of("worklist.refused.help-unknown"));
    }
}
