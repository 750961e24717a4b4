package io.crossing.rollout.web;

import static io.crossing.rollout.web.RolloutView.idOf;

import io.crossing.rollout.Ledger;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of the history. */
@Schema(name = "HistoryLine")
record LineView(
        Instant at,

        @Schema(description = "Absent for what a timer or a gate did", example = "lea") @Nullable String by,

        @Nullable String onBehalfOf,

        @Schema(example = "Put the rollout on hold until 18 December 2026.")
        String what,

        @Schema(example = "The system it runs in is being replaced.") @Nullable String why,

        @Schema(description = "When something was due, where it moved") @Nullable Instant dueBefore,

        @Schema(description = "When it is due from then on") @Nullable Instant dueAfter) {

    static LineView of(Ledger.Line line, Locale language) {
        return new LineView(
                line.at(),
                idOf(line.by()),
                idOf(line.onBehalfOf()),
                line.what(language),
                line.why(language),
                line.dueBefore(),
                line.dueAfter());
    }
}
