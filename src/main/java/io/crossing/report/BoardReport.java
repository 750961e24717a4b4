package io.crossing.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board is told on one page, as the record stood at the end of a day. People stand in it by their accounts, as names change.
 *
 * @param asOf the day that it is of
 * @param at the moment at which it stands so: the end of that day, or the time at which it was asked for without a day
 * @param since the end of that day is what is compared with
 * @param before the same numbers then
 * @param stages where those under way stand, in the order of the diagram
 * @param activation how many of the people asked use the workflow in real work, by the day after their team's go-live
 * @param moved what has moved since, the ends first; at most {@code MOST}
 * @param movedInAll how many have
 * @param stuck late, or without a step for ten working days; the longest late first, at most {@code MOST}
 * @param stops what was stopped since, and why
 * @param asks what the board is asked for
 * @param expected who is likely to arrive next
 * @param calibration how well forecasts have held whose time has come
 * @param curve the share still moving over working days since the pilot was called a success
 */
public record BoardReport(
        LocalDate asOf,
        Instant at,
        LocalDate since,
        Numbers now,
        Numbers before,
        List<InStage> stages,
        List<Activated> activation,
        List<Moved> moved,
        long movedInAll,
        List<Stuck> stuck,
        long stuckInAll,
        List<Stop> stops,
        List<Ask> asks,
        List<Expected> expected,
        Calibration calibration,
        List<SurvivalCurve.Step> curve) {

    /** How much of each list stands on the page. */
    public static final int MOST = 8;

    public BoardReport {
        stages = List.copyOf(stages);
        activation = List.copyOf(activation);
        moved = List.copyOf(moved);
        stuck = List.copyOf(stuck);
        stops = List.copyOf(stops);
        asks = List.copyOf(asks);
        expected = List.copyOf(expected);
        curve = List.copyOf(curve);
    }

    /** How many rollouts stood how; {@code late} and {@code onHold} are among those under way. */
    public record Numbers(
            long started, long underWay, long late, long onHold, long embedded, long rescoped, long stopped) {

        /** Standard practice, for all teams or fewer. */
        public long across() {
            return embedded + rescoped;
        }
    }

    /** How many are in a stage, and how many of them are late. */
    public record InStage(String stage, String name, long count, long late) {}

    /**
     * How many use it so many working days after their team's go-live.
     *
     * @param percentBefore the share when it was compared; absent where nobody had reported
     */
    public record Activated(
            int day,
            long teams,
            long activated,
            long outOf,
            long percent,
            @Nullable Long percentBefore) {}

    /** What happened to a rollout: from which stage to which, or to which end. */
    public record Moved(
            UUID id,
            String name,
            Kind kind,
            @Nullable String from,
            @Nullable String to) {}

    /** How something moved. */
    public enum Kind {
        EMBEDDED,
        RESCOPED,
        STOPPED,
        MOVED,
        STARTED
    }

    /**
     * A rollout that does not move.
     *
     * @param daysLate working days since its deadline; absent where it is not late
     * @param daysWaiting working days that what it waits for has been asked for longest
     * @param person who holds that; absent where it is offered to a role, or nobody
     */
    public record Stuck(
            UUID id,
            String name,
            String stage,
            @Nullable Double daysLate,
            double daysWaiting,
            @Nullable String task,
            @Nullable String person,
            @Nullable String group) {}

    /** What was stopped, why, and what was learned. */
    public record Stop(
            UUID id,
            String name,
            @Nullable String reason,
            @Nullable String learned,
            @Nullable String by,
            LocalDate on) {}

    /** Something that only somebody at the top can settle: which, of whom, for how many working days. */
    public record Ask(
            Kind kind,
            UUID rollout,
            String name,
            String what,
            @Nullable String of,
            double days) {

        /** What is asked. */
        public enum Kind {
            DECIDE_ESCALATION,
            SPONSOR_ACT,
            TARGET_MISSED
        }
    }

    /** When a rollout is likely to arrive, by the forecast of that day. */
    public record Expected(
            UUID id,
            String name,
            Instant p50,
            Instant p85,
            @Nullable LocalDate target) {}
}
