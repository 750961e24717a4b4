package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.rollout.Pilot.Effect;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a rollout beyond what everybody asks.
 *
 * @param sponsorBeat how often the sponsor speaks up, as an ISO-8601 period of working days
 * @param ownerAskedAfter whether a successor of the owner has to be asked for when the rollout goes on
 * @param budgetAnswer {@code yes}, {@code less} or {@code no}; absent before anybody decided
 * @param budgetAmount what was approved, where it was less than asked for
 * @param outcomeReason the reason of an end that was decided and is under way
 */
public record Particulars(
        @Nullable String whyNow,
        Effect effect,
        @Nullable Instant sponsorConfirmedAt,
        @Nullable Instant sponsorLeftAt,
        @Nullable String sponsorWords,
        @Nullable String sponsorBeat,
        @Nullable Instant ownerAcceptedAt,
        @Nullable Instant ownerLeftAt,
        boolean ownerAskedAfter,
        boolean sponsorAskedAfter,
        @Nullable String budgetAnswer,
        @Nullable BigDecimal budgetAmount,
        int documentVersion,
        @Nullable PersonId qualityChecker,
        @Nullable Integer qualityBar,
        @Nullable Instant handedOffAt,
        boolean scopeNarrowed,
        @Nullable String outcomeReason,
        @Nullable String outcomeLearned,
        @Nullable PersonId outcomeBy) {

    public boolean budgetApproved() {
        return budgetAnswer != null && !budgetAnswer.equals("no");
    }
}
