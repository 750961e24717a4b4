package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.MoveEntries;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A move as a program asks for it. */
@Schema(name = "NewMove")
record MoveBody(
        @Schema(example = "3") @Nullable Integer fromVersion,
        @Schema(example = "4") @Nullable Integer toVersion,

        @Schema(
                description = "Elements of the old version and where they lead; the rest leads to what has the same id",
                example = "{\"Task_NameOwner\": \"Task_NameOwnerAndDeputy\"}")
        @Nullable Map<String, @Nullable String> mapping,

        @Schema(
                description = "What becomes of due dates: KEEP, RECOMPUTE or REMAINING; KEEP if left out",
                example = "KEEP")
        @Nullable String timers,

        @Schema(
                description = "The same for single timers of the new version",
                example = "{\"Timer_OwnershipOverruns\": \"RECOMPUTE\"}")
        @Nullable Map<String, @Nullable String> timersOf,

        @Schema(description = "Whether it is only tried", example = "true") @Nullable Boolean dryRun,

        @Schema(description = "Those to move; all that run on the old version if left out") @Nullable List<@Nullable String> rollouts,

        @Schema(description = "For the history of each rollout", example = "Owners need more time.") @Nullable String reason) {

    MoveEntries toEntries() {
        return new MoveEntries(
                fromVersion,
                toVersion,
                mapping == null ? Map.of() : mapping,
                timers,
                timersOf == null ? Map.of() : timersOf,
                Boolean.TRUE.equals(dryRun),
                rollouts,
                reason);
    }
}
