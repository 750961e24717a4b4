package io.crossing.diagram.web;

import io.crossing.diagram.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A draft as the API says it; its file is at {@code /draft}. */
@Schema(name = "DiagramDraft")
record DraftView(
        @Schema(example = "PilotToScale.bpmn") String file,

        @Schema(
                description = "Send it as If-Match with what you save",
                example = "0b0c1f7e-5a55-4d0c-9a52-4d9f6f9f1c11.7")
        String etag,

        @Schema(example = "7") int revision,

        @Schema(description = "The change that it belongs to")
        UUID change,

        @Schema(description = "The deployed version that it was begun on; 0 for a new file", example = "3")
        int baseVersion,

        @Schema(example = "ada") String savedBy,
        Instant savedAt) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.key().file(),
                draft.tag(),
                draft.revision(),
                draft.change().value(),
                draft.baseVersion(),
                draft.savedBy().value(),
                draft.savedAt());
    }
}
