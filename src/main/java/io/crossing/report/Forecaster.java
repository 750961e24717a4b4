package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.report.ReportSettings.Forecast;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Says when rollouts are likely to end (Monte Carlo): the rest of each one's way is drawn many times over from how long the stages take here, and
 * the p-th of the sorted ends is what p in 100 stay under. The draws are seeded by the rollout and the day, so that the same record gives the same answer.
 */
final class Forecaster {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Past past;
    private final Forecast settings;
    private final Function<PastRollout, List<StageOutline>> drawn;
    private final Map<String, List<Observation>> own;
    private final Map<String, StageTime> times = new HashMap<>();

    /** @param drawn the stages of the diagram that a rollout runs on, in their order */
    Forecaster(Past past, Forecast settings, Function<PastRollout, List<StageOutline>> drawn) {
        this.past = past;
        this.settings = settings;
        this.drawn = drawn;
        this.own = StageHistory.of(past);
    }

    /** Empty for one that has ended. */
    Optional<Likely> likely(PastRollout rollout) {
        if (rollout.ended()) {
            return Optional.empty();
        }
        List<Leg> legs = legs(rollout);
        SplittableRandom random = new SplittableRandom(seed(rollout.id()));
        double[] days = new double[settings.trials()];
        for (int trial = 0; trial < days.length; trial++) {
            double left = 0;
            for (Leg leg : legs) {
                double chance = 1 - random.nextDouble();
                left += leg.time().given(leg.so(), chance) - leg.so();
            }
            days[trial] = left;
        }
        Arrays.sort(days);
        return Optional.of(likely(rollout, at(days, 0.5), at(days, 0.85)));
    }

    /** A stage that is still to be gone through, or the rest of one. */
    private record Leg(StageTime time, double so) {}

    private List<Leg> legs(PastRollout rollout) {
        Map<String, Double> so = StageHistory.spent(past, rollout.id());
        List<StageOutline> stages = drawn.apply(rollout);
        int first = current(rollout, stages);
        List<Leg> legs = new ArrayList<>();
        for (int place = first; place < stages.size(); place++) {
            StageOutline stage = stages.get(place);
            double spent = place == first ? so.getOrDefault(stage.id().value(), 0.0) : 0;
            legs.add(new Leg(time(stage), spent));
        }
        return legs;
    }

    /** The place of the first stage that it is in, else of the one after the last that it has left. */
    private int current(PastRollout rollout, List<StageOutline> stages) {
        int after = 0;
        int open = Integer.MAX_VALUE;
        for (PastVisit visit : past.visits(rollout.id())) {
            for (int place = 0; place < stages.size(); place++) {
                if (stages.get(place).id().value().equals(visit.stage())) {
                    open = visit.open() ? Math.min(open, place) : open;
                    after = Math.max(after, place + 1);
                }
            }
        }
        return open < Integer.MAX_VALUE ? open : Math.min(after, stages.size() - 1);
    }

    private StageTime time(StageOutline stage) {
        return times.computeIfAbsent(
                stage.id().value() + " " + stage.deadline(),
                key -> StageTime.of(
                        own.getOrDefault(stage.id().value(), List.of()),
                        StageGuess.of(stage, settings),
                        settings.weight()));
    }

    private Likely likely(PastRollout rollout, double p50, double p85) {
        WorkingTime time = past.time(rollout.id());
        LocalDate held = rollout.heldUntil();
        Instant from = held != null && time.endOf(held).isAfter(past.at()) ? time.endOf(held) : past.at();
        return new Likely(after(time, from, p50), after(time, from, p85), p50, p85);
    }

    /** The days are rounded up: who says Monday means that it is over on Monday. */
    private static Instant after(WorkingTime time, Instant from, double days) {
        return time.plus(from, Period.ofDays((int) Math.ceil(days)));
    }

    private static double at(double[] sorted, double p) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
    }

    private long seed(RolloutId id) {
        long day = past.time(id).day(past.at()).toEpochDay();
        return (id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits()) + day * GOLDEN;
    }
}
