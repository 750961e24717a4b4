package io.crossing.worklist;

import io.crossing.process.Sentence;

/** There is no such comment on this work item. */
public final class CommentUnknown extends WorklistError {

    CommentUnknown() {
        super(Sentence.of("worklist.refused.comment-unknown"));
    }
}
