package io.crossing.rollout.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pilot that worked, as a program tells it; what is wrong with it is answered field by field. */
@Schema(name = "NewRollout")
record NewRolloutBody(
        @Schema(example = "Invoice triage") @Nullable String name,

        @Schema(example = "Sorts incoming invoices by urgency for accounts payable.") @Nullable String summary,

        @Schema(example = "Finance") @Nullable String businessArea,

        @Schema(description = "May be left out", example = "The busy season starts in March.") @Nullable String whyNow,

        @Schema(description = "yes or no; no if left out", example = "yes") @Nullable String measured,

        @Schema(example = "Minutes from arrival to the right desk") @Nullable String measure,

        @Schema(example = "42 minutes") @Nullable String before,
        @Schema(example = "9 minutes") @Nullable String after,

        @Schema(example = "March to May, 1,300 invoices") @Nullable String period,

        @Schema(example = "There was no record of the time before.") @Nullable String notMeasuredWhy,

        @Schema(description = "Ids of the people who built it", example = "[\"pia\", \"paul\"]") @Nullable List<@Nullable String> pilotTeam,

        @Schema(example = "sam") @Nullable String sponsor,
        @Schema(example = "lea") @Nullable String lead,
        @Nullable List<@Nullable TeamBody> teams,
        @Schema(example = "2027-06-30") @Nullable String targetDate,

        @Schema(description = "The id of the calendar by which its days are counted; the standard one if left out")
        @Nullable String calendar,

        @Schema(description = "Another diagram to run on", example = "PilotToScale") @Nullable String process) {

    Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "name", name);
        put(answers, "summary", summary);
        put(answers, "businessArea", businessArea);
        put(answers, "whyNow", whyNow);
        put(answers, "measured", measured);
        put(answers, "measure", measure);
        put(answers, "before", before);
        put(answers, "after", after);
        put(answers, "period", period);
        put(answers, "notMeasuredWhy", notMeasuredWhy);
        put(answers, "pilotTeam", pilotTeam);
        put(answers, "sponsor", sponsor);
        put(answers, "lead", lead);
        put(
                answers,
                "teams",
                teams == null ? null : teams.stream().map(TeamBody::answers).toList());
        put(answers, "targetDate", targetDate);
        put(answers, "calendar", calendar);
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value);
        }
    }

    /** A team to reach. */
    @Schema(name = "NewTeam")
    record TeamBody(
            @Schema(example = "Accounts payable North") @Nullable String name,

            @Schema(example = "tara") @Nullable String lead,
            @Schema(example = "14") @Nullable Long people) {

        static Map<String, Object> answers(@Nullable TeamBody team) {
            Map<String, Object> answers = new LinkedHashMap<>();
            if (team != null) {
                put(answers, "name", team.name);
                put(answers, "lead", team.lead);
                put(answers, "people", team.people);
            }
            return answers;
        }
    }
}
