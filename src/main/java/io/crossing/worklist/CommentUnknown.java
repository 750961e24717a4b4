package io.crossing.worklist;

/** There is no such comment on this work item. */
public final class CommentUnknown extends WorklistError {

    CommentUnknown() {
        super("There is no such comment on this task.");
    }
}
