package io.crossing.worklist.web;

import io.crossing.worklist.HelpRequest;
import io.crossing.worklist.HelpState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for help with a task. */
@Schema(name = "Help")
record HelpView(
        UUID id,

        @Schema(description = "Who was asked", example = "dora")
        String helper,

        @Schema(example = "olga") String askedBy,
        @Schema(example = "What did the accountants say?") String question,
        Instant askedAt,
        HelpState state,
        @Schema(example = "They agree.") @Nullable String answer,
        @Nullable Instant endedAt) {

    static HelpView of(HelpRequest request) {
        return new HelpView(
                request.id(),
                request.helper().value(),
                request.askedBy().value(),
                request.question(),
                request.askedAt(),
                request.state(),
                request.answer(),
                request.endedAt());
    }
}
