package io.crossing.worklist.web;

import io.crossing.worklist.Comment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** What somebody said about a task. */
@Schema(name = "Comment")
record CommentView(
        UUID id,
        @Schema(example = "sam") String author,
        @Schema(example = "Ask Tara first.") String text,
        Instant at) {

    static CommentView of(Comment comment) {
        return new CommentView(comment.id(), comment.author().value(), comment.text(), comment.at());
    }
}
