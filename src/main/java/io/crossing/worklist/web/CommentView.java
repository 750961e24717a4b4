package io.crossing.worklist.web;

import io.crossing.process.PersonId;
import io.crossing.worklist.Comment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said about a task. */
@Schema(name = "Comment")
record CommentView(
        UUID id,
        @Schema(example = "sam") String author,
        @Schema(example = "Ask @tara first.") String text,

        @Schema(description = "Who is mentioned", example = "[\"tara\"]")
        List<String> mentions,

        Instant at,

        @Schema(description = "When its author changed it last") @Nullable Instant changedAt,

        @Schema(description = "When its author took it back; it has no text any more then") @Nullable Instant removedAt) {

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.author().value(),
                comment.text(),
                comment.mentions().stream().map(PersonId::value).sorted().toList(),
                comment.at(),
                comment.changedAt(),
                comment.removedAt());
    }
}
