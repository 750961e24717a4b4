package io.crossing.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody decides, as programs send it. */
@Schema(name = "EscalationAnswer")
record AnswerBody(
        @Schema(
                allowableValues = {"EXTEND", "REASSIGN", "UNBLOCK", "SETTLE", "RESCOPE", "STOP"},
                example = "EXTEND")
        @Nullable String decision,

        @Schema(description = "The new deadline, a day or a moment, with EXTEND", example = "2031-06-12T12:00:00Z")
        @Nullable String until,

        @Schema(description = "Who takes the work, with REASSIGN", example = "olga") @Nullable String to,

        @Schema(description = "What has nobody to decide it, with SETTLE", example = "spend") @Nullable String right,

        @Schema(description = "Who decides it from now on, with SETTLE", example = "olga") @Nullable String decider,

        @Schema(description = "The ids of the teams that stay, with RESCOPE") @Nullable List<String> keepTeams,

        @Schema(description = "What everybody who holds the work should know", example = "Access comes on Thursday.")
        @Nullable String note,

        @Schema(description = "What was learned, with STOP", example = "Involve IT before the pilot ends.") @Nullable String learned) {

    /** By the keys of the form, without what was not given. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "decision", decision);
        put(answers, "until", until);
        put(answers, "to", to);
        put(answers, "right", right);
        put(answers, "decider", decider);
        put(answers, "keepTeams", keepTeams);
        put(answers, "note", note);
        put(answers, "learned", learned);
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value);
        }
    }
}
