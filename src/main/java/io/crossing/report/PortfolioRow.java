package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rollout of the portfolio.
 *
 * @param process the key of the diagram that it runs on, with {@code version}
 * @param stage the id of the stage it is in; absent before the first and after the last
 * @param daysInStage working days that ran in that stage by the rollout's own calendar; absent where there is no stage
 * @param daysLate working days since that stage's deadline; absent while it is not late
 * @param waitingOn what it waits for, the longest first
 * @param p50 as likely over before as after; absent without a forecast
 * @param p85 in 85 of 100 cases over before
 * @param way every time that it was in a stage, in their order
 */
public record PortfolioRow(
        RolloutId id,
        String name,
        String businessArea,
        RolloutState state,
        String process,
        int version,
        @Nullable String stage,
        @Nullable String stageName,
        @Nullable Instant stageEnteredAt,
        @Nullable Instant stageDueAt,
        @Nullable Double daysInStage,
        @Nullable Double daysLate,
        Who lead,
        Who sponsor,
        @Nullable Who owner,
        @Nullable LocalDate targetDate,
        @Nullable LocalDate heldUntil,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String outcomeReason,
        List<Wait> waitingOn,
        @Nullable Instant p50,
        @Nullable Instant p85,
        List<Visit> way) {

    public PortfolioRow {
        waitingOn = List.copyOf(waitingOn);
        way = List.copyOf(way);
    }

    public boolean overdue() {
        return daysLate != null;
    }

    /** A person by id and name. */
    public record Who(String id, String name) {}

    /**
     * What it waits for.
     *
     * @param person who holds it; absent while it is only offered to a role
     * @param group the role it is offered to
     * @param days working days since it was asked
     */
    public record Wait(
            String task, @Nullable Who person, @Nullable String group, Instant since, double days) {}

    /** A time in a stage; {@code leftAt} is absent while it goes on. */
    public record Visit(
            String stage,
            String name,
            Instant enteredAt,
            @Nullable Instant leftAt) {}
}
