package io.crossing.worklist.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What requests about tasks carry. */
final class Bodies {

    private Bodies() {}

    /** The answers to a form. */
    @Schema(name = "Answers")
    record AnswersBody(
            @Schema(description = "By the keys of the form's fields", example = "{\"ownerAnswer\": \"accept\"}")
            @Nullable Map<String, Object> answers,

            @Schema(description = "Whether to take up the next task too", example = "true") @Nullable Boolean next) {

        Map<String, Object> orNone() {
            return answers == null ? Map.of() : answers;
        }

        boolean asksForNext() {
            return Boolean.TRUE.equals(next);
        }
    }

    /** Answers that are not complete yet. */
    @Schema(name = "Draft")
    record DraftBody(
            @Schema(example = "{\"maintains\": \"The prompt and\"}") @Nullable Map<String, Object> answers,

            @Schema(description = "The revision that you have seen, 0 for none; absent to overwrite", example = "3")
            @Nullable Integer revision) {

        Map<String, Object> orNone() {
            return answers == null ? Map.of() : answers;
        }
    }

    /** To whom a task goes. */
    @Schema(name = "Assignment")
    record AssignBody(
            @Schema(example = "tom") @Nullable String to,

            @Schema(
                    description = "What the other should know, up to 2,000 characters",
                    example = "You know the teams better.")
            @Nullable String note) {}

    /** Until when a task is put off. */
    @Schema(name = "FollowUp")
    record FollowUpBody(
            @Schema(description = "A day after today; null takes it back", example = "2026-12-01") @Nullable LocalDate until) {}

    /** When a task is due. */
    @Schema(name = "DueDate")
    record DueBody(
            @Schema(
                    description = "Due at the end of this day, today or later; null: with its stage again",
                    example = "2026-12-01")
            @Nullable LocalDate on,

            @Schema(description = "Why; it stands on record", example = "The data arrives a week later.") @Nullable String reason) {
        String why() {
            return reason == null ? "" : reason;
        }
    }

    /** Something to say about a task. */
    @Schema(name = "NewComment")
    record CommentBody(
            @Schema(description = "1 to 4,000 characters; @ and an id mentions somebody", example = "Ask @tara first.")
            @Nullable String text,

            @Schema(
                    description = "Who may come to see the task and its rollout by being mentioned",
                    example = "[\"tara\"]")
            @Nullable List<String> bringIn) {}

    /** The same for several tasks. */
    @Schema(name = "BulkRequest")
    record BulkBody(
            @Schema(description = "1 to 200") @Nullable List<String> ids,

            @Schema(description = "claim, unclaim, assign, follow-up or due", example = "assign") @Nullable String action,

            @Schema(description = "For assign", example = "tom") @Nullable String to,

            @Schema(description = "For assign", example = "I am away next week.") @Nullable String note,

            @Schema(description = "For follow-up; null takes it back", example = "2026-12-01") @Nullable LocalDate until,

            @Schema(description = "For due; null: with the stage again", example = "2026-12-04") @Nullable LocalDate on,

            @Schema(description = "For due", example = "The data arrives a week later.") @Nullable String reason) {}
}
