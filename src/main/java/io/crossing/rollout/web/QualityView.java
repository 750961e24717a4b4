package io.crossing.rollout.web;

import static io.crossing.rollout.web.RolloutView.idOf;

import io.crossing.rollout.QualityCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check of what comes out. */
@Schema(name = "QualityCheck")
record QualityView(
        UUID id,
        @Schema(example = "20") int checked,
        @Schema(example = "19") int good,

        @Schema(description = "In per cent", example = "90") int bar,

        boolean met,
        @Nullable String notes,
        @Schema(example = "dora") @Nullable String by,
        Instant at) {

    static QualityView of(QualityCheck check) {
        return new QualityView(
                check.id(),
                check.checked(),
                check.good(),
                check.bar(),
                check.met(),
                check.notes(),
                idOf(check.by()),
                check.at());
    }
}
