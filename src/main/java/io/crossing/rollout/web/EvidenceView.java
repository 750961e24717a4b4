package io.crossing.rollout.web;

import static io.crossing.rollout.web.RolloutView.idOf;

import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidence.TakenBack;
import io.crossing.rollout.NewEvidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        Instant at,

        @Schema(description = "Absent where a gate decided", example = "olga") @Nullable String by,

        @Nullable String onBehalfOf,
        @Schema(example = "Stage_Ownership") @Nullable String stage,
        @Nullable UUID team,
        @Schema(example = "Task_AcceptOwnership") String task,
        @Schema(example = "Accept ownership") String title,
        @Schema(example = "AcceptOwnership") @Nullable String form,
        @Nullable Integer formVersion,
        Map<String, Object> answers,

        @Schema(description = "When it was taken back; absent while it stands") @Nullable Instant takenBackAt,

        @Schema(description = "Who took it back") @Nullable String takenBackBy) {

    static EvidenceView of(Evidence evidence) {
        NewEvidence content = evidence.content();
        TakenBack takenBack = evidence.takenBack();
        StageId stage = content.stage();
        TeamId team = content.team();
        return new EvidenceView(
                evidence.id(),
                evidence.at(),
                idOf(content.by()),
                idOf(content.onBehalfOf()),
                stage == null ? null : stage.value(),
                team == null ? null : team.value(),
                content.task(),
                content.title(),
                content.form() == null ? null : content.form().id(),
                content.form() == null ? null : content.form().version(),
                content.answers(),
                takenBack == null ? null : takenBack.at(),
                takenBack == null ? null : takenBack.by().value());
    }
}
