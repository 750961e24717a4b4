package io.crossing.rollout.web;

import static io.crossing.rollout.web.RolloutView.idOf;

import io.crossing.rollout.Activation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many of a team use it. */
@Schema(name = "Activation")
record ActivationView(
        UUID id,
        UUID team,

        @Schema(description = "Working days since go-live", example = "30")
        int day,

        @Schema(example = "6") int activated,
        @Schema(example = "14") int outOf,
        @Schema(example = "Report activation at day 30") String source,
        @Schema(example = "tara") @Nullable String by,
        Instant at) {

    static ActivationView of(Activation activation) {
        return new ActivationView(
                activation.id(),
                activation.team().value(),
                activation.day(),
                activation.activated(),
                activation.outOf(),
                activation.source(),
                idOf(activation.by()),
                activation.at());
    }
}
