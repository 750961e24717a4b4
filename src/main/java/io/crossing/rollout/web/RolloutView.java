package io.crossing.rollout.web;

import io.crossing.process.PersonId;
import io.crossing.rollout.LikelyEnds;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.WaitingOn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rollout as lists show it. */
@Schema(name = "Rollout")
record RolloutView(
        UUID id,
        @Schema(example = "Invoice triage") String name,

        @Schema(example = "Sorts incoming invoices by urgency for accounts payable.")
        String summary,

        @Schema(example = "Finance") String businessArea,
        RolloutState state,

        @Schema(description = "The id of the stage it is in", example = "Stage_Ownership") @Nullable String stage,

        @Schema(example = "Ownership") @Nullable String stageName,
        @Nullable Instant stageEnteredAt,
        @Nullable Instant stageDueAt,

        @Schema(description = "Whether the stage's deadline has passed")
        boolean overdue,

        @Schema(example = "lea") String lead,
        @Schema(example = "sam") String sponsor,
        @Schema(example = "olga") @Nullable String owner,
        @Schema(example = "2027-06-30") @Nullable LocalDate targetDate,
        @Schema(example = "2026-12-18") @Nullable LocalDate heldUntil,
        Instant startedAt,
        List<Waiting> waitingOn,
        Likely likelyDone) {

    static RolloutView of(
            Rollout rollout, List<WaitingOn> waiting, LikelyEnds.@Nullable LikelyEnd likely, Instant now) {
        return new RolloutView(
                rollout.id().value(),
                rollout.name(),
                rollout.summary(),
                rollout.businessArea(),
                rollout.state(),
                rollout.stage() == null ? null : rollout.stage().value(),
                rollout.stageName(),
                rollout.stageEnteredAt(),
                rollout.stageDueAt(),
                rollout.overdue(now),
                rollout.lead().value(),
                rollout.sponsor().value(),
                idOf(rollout.owner()),
                rollout.targetDate(),
                rollout.heldUntil(),
                rollout.startedAt(),
                waiting.stream().map(Waiting::of).toList(),
                likely == null || rollout.state().ended() ? Likely.UNKNOWN : new Likely(likely.p50(), likely.p85()));
    }

    static @Nullable String idOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** Something it waits for, with the person who holds it or the role it is offered to. */
    @Schema(name = "WaitingOn")
    record Waiting(
            @Schema(description = "The task's id", example = "0f2b9c1e-7d31-4c55-9a39-1a5a1d0f0b77")
            String id,

            @Schema(example = "Accept ownership") String task,
            @Schema(example = "olga") @Nullable String person,
            @Schema(example = "participant") @Nullable String group,
            Instant since) {

        static Waiting of(WaitingOn waiting) {
            return new Waiting(
                    waiting.workItem().value(),
                    waiting.task(),
                    idOf(waiting.person()),
                    waiting.person() == null ? waiting.offeredTo() : null,
                    waiting.since());
        }
    }

    /** When it is likely to be done; unknown until there is a forecast. */
    @Schema(name = "LikelyDone")
    record Likely(
            @Schema(description = "As likely before as after") @Nullable Instant p50,

            @Schema(description = "In 85 of 100 cases before") @Nullable Instant p85) {

        static final Likely UNKNOWN = new Likely(null, null);
    }
}
