package io.crossing.worklist.web;

import io.crossing.worklist.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was entered so far. */
@Schema(name = "KeptDraft")
record DraftView(
        Map<String, Object> answers,

        @Schema(description = "Counts up each time that it is kept; 0 while nothing is", example = "3")
        int revision,

        @Schema(description = "Who entered it last", example = "olga") @Nullable String keptBy,

        @Schema(description = "That person's name", example = "Olga Orth") @Nullable String keptByName,

        @Nullable Instant keptAt) {

    static final DraftView NONE = new DraftView(Map.of(), 0, null, null, null);

    static DraftView of(Draft draft, HolderNames names) {
        return new DraftView(
                draft.answers(), draft.revision(), draft.keptBy().value(), names.of(draft.keptBy()), draft.keptAt());
    }
}
