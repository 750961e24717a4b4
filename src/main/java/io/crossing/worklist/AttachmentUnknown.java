package io.crossing.worklist;

import io.crossing.process.Sentence;

/** There is no such file, or it is not this person's to see. */
public final class AttachmentUnknown extends WorklistError {

    AttachmentUnknown() {
        super(Sentence.of("worklist.refused.attachment-unknown"));
    }
}
