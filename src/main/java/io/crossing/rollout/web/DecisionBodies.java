package io.crossing.rollout.web;

import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is sent with a decision about a rollout, and how the texts in it are read. */
final class DecisionBodies {

    private DecisionBodies() {}

    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw new AnswersRefused(List.of(new FieldError("until", Sentence.of("rollout.refused.day"))));
        }
    }

    static @Nullable StageId stage(@Nullable String id) {
        return id == null || id.isBlank() ? null : new StageId(id.strip());
    }

    static Set<TeamId> teams(@Nullable List<@Nullable String> ids) {
        Set<TeamId> teams = new LinkedHashSet<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            try {
                teams.add(TeamId.of(String.valueOf(id)));
            } catch (IllegalArgumentException notAnId) {
                throw new AnswersRefused(List.of(
                        new FieldError("keepTeams", Sentence.of("rollout.refused.team-id", String.valueOf(id)))));
            }
        }
        return teams;
    }

    /** Until when, and why. */
    @Schema(name = "Hold")
    record HoldBody(
            @Schema(description = "The last day on hold", example = "2026-12-18") @Nullable String until,

            @Schema(example = "The system it runs in is being replaced.") @Nullable String reason,

            @Schema(description = "One stage that it is in; the whole rollout if left out", example = "Stage_Ownership")
            @Nullable String stage) {}

    /** What goes on. */
    @Schema(name = "Resume")
    record ResumeBody(
            @Schema(description = "One stage; the whole rollout if left out", example = "Stage_Ownership") @Nullable String stage) {}

    /** Which calendar. */
    @Schema(name = "ChosenCalendar")
    record CalendarBody(
            @Schema(description = "The id of a calendar", example = "0f2b9c1e-7d31-4c55-9a39-1a5a1d0f0b77") @Nullable String calendar) {}

    /** Why, and what was learned. */
    @Schema(name = "Stop")
    record StopBody(
            @Schema(example = "The volume turned out too small to matter.") @Nullable String reason,

            @Schema(example = "Count the cases before the pilot.") @Nullable String learned) {}

    /** Which teams stay, and why. */
    @Schema(name = "Rescope")
    record RescopeBody(
            @Schema(example = "[\"0f2b9c1e-7d31-4c55-9a39-1a5a1d0f0b77\"]") @Nullable List<@Nullable String> keepTeams,

            @Schema(example = "The cases of the South are too different.") @Nullable String reason) {}

    /** Which stage, and why. */
    @Schema(name = "Reopen")
    record ReopenBody(
            @Schema(description = "A stage that has begun", example = "Stage_Mandate") @Nullable String stage,

            @Schema(example = "Two decisions have no decider any more.") @Nullable String reason) {}

    /** Which stage, and why not. */
    @Schema(name = "Skip")
    record SkipBody(
            @Schema(description = "The stage that it is in", example = "Stage_Readiness") @Nullable String stage,

            @Schema(example = "It was assessed for the sister plant in May; the workflow is the same.") @Nullable String reason) {}

    /** What is said with a reminder. */
    @Schema(name = "Nudge")
    record NudgeBody(
            @Schema(example = "The auditors come on Thursday.") @Nullable String note) {}

    /** Why somebody leaves. */
    @Schema(name = "Leave")
    record LeaveBody(
            @Schema(example = "I change departments in June.") @Nullable String reason) {}
}
