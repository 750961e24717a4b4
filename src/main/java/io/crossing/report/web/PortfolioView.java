package io.crossing.report.web;

import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioRow.Wait;
import io.crossing.report.PortfolioRow.Who;
import io.crossing.rollout.RolloutState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One rollout of the portfolio as the API says it. */
@Schema(name = "PortfolioRollout")
record PortfolioView(
        UUID id,
        @Schema(example = "Invoice triage") String name,
        @Schema(example = "Finance") String businessArea,
        RolloutState state,

        @Schema(description = "The id of the stage it is in", example = "Stage_Ownership") @Nullable String stage,

        @Schema(example = "Ownership") @Nullable String stageName,
        @Nullable Instant stageEnteredAt,
        @Nullable Instant stageDueAt,

        @Schema(description = "Working days that ran in that stage", example = "6.5") @Nullable Double daysInStage,

        boolean overdue,

        @Schema(description = "Working days since the deadline", example = "2.0") @Nullable Double daysLate,

        Who lead,
        Who sponsor,
        @Nullable Who owner,
        @Nullable LocalDate targetDate,
        @Nullable LocalDate heldUntil,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Wait> waitingOn,

        @Schema(description = "When it is likely to be done; absent without a forecast")
        Likely likelyDone) {

    static PortfolioView of(PortfolioRow row) {
        return new PortfolioView(
                row.id().value(),
                row.name(),
                row.businessArea(),
                row.state(),
                row.stage(),
                row.stageName(),
                row.stageEnteredAt(),
                row.stageDueAt(),
                row.daysInStage(),
                row.overdue(),
                row.daysLate(),
                row.lead(),
                row.sponsor(),
                row.owner(),
                row.targetDate(),
                row.heldUntil(),
                row.startedAt(),
                row.endedAt(),
                row.waitingOn(),
                new Likely(row.p50(), row.p85()));
    }

    /** As likely over by {@code p50} as not; in 85 of 100 cases by {@code p85}. */
    @Schema(name = "PortfolioLikelyDone")
    record Likely(@Nullable Instant p50, @Nullable Instant p85) {}
}
