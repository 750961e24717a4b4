package io.crossing.rehearsal.web;

import io.crossing.process.RolloutId;
import io.crossing.rehearsal.RehearsalOrder;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a program wants a draft to be played. */
@Schema(name = "FastForwardOrder")
record OrderBody(
        @Schema(description = "Working days, at most 400; 90 if left out", example = "90") @Nullable Integer days,

        @Schema(
                description =
                        "HISTORY: people answer as fast, and as, they have here; AT_ONCE: at once, so that it goes on. HISTORY if left out")
        @Nullable Pace pace,

        @Schema(description = "The same seed comes out the same; 1 if left out", example = "1") @Nullable Long seed,

        @Schema(description = "A rollout whose people and teams play; people without names if left out") @Nullable UUID rollout,

        @Schema(description = "What is decided beforehand, by the ids of tasks") @Nullable Map<String, @Nullable ChoiceBody> choices) {

    RehearsalOrder toOrder() {
        Map<String, Choice> chosen = new HashMap<>();
        if (choices != null) {
            choices.forEach((task, choice) -> {
                if (choice != null) {
                    chosen.put(task, choice.toChoice());
                }
            });
        }
        return new RehearsalOrder(
                days == null ? RehearsalOrder.USUAL_DAYS : days,
                pace == null ? Pace.HISTORY : pace,
                seed == null ? 1 : seed,
                rollout == null ? null : new RolloutId(rollout),
                chosen);
    }

    /** What is decided beforehand about a task. */
    @Schema(name = "FastForwardChoice")
    record ChoiceBody(
            @Schema(
                    description = "By the keys of the form's fields; the others as usual",
                    example = "{\"ownerAnswer\": \"decline\"}")
            @Nullable Map<String, @Nullable Object> answers,

            @Schema(description = "How often it is answered so, then as usual; always if left out", example = "1")
            @Nullable Integer times,

            @Schema(description = "How long it takes, in working days or hours", example = "P3D") @Nullable String after,

            @Schema(description = "Whether nobody answers it") @Nullable Boolean never) {

        Choice toChoice() {
            Map<String, Object> given = new HashMap<>();
            if (answers != null) {
                answers.forEach((key, value) -> {
                    if (value != null) {
                        given.put(key, value);
                    }
                });
            }
            return new Choice(given, Objects.requireNonNullElse(times, 0), after, Boolean.TRUE.equals(never));
        }
    }
}
