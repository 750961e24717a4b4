package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.WorkingTime;
import io.crossing.report.ReportSettings.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
    private static final int DAY = 24 * 60;

    private final Past past;
    private final Forecast settings;
    private final Function<PastRollout, List<StageOutline>> drawn;
    private final Map<String, List<Observation>> own;
    private final Stops stops;
    private final Map<List<StageOutline>, Pace> paces = new HashMap<>();
    private final Map<String, StageTime> times = new HashMap<>();

    /** @param drawn the stages of the diagram that a rollout runs on, in their order */
    Forecaster(Past past, Forecast settings, Function<PastRollout, List<StageOutline>> drawn) {
        this.past = past;
        this.settings = settings;
        this.drawn = drawn;
        this.own = StageHistory.of(past);
        this.stops = Stops.of(past);
    }

    /** Empty for one that has ended. */
    Optional<Likely> likely(PastRollout rollout) {
        if (rollout.ended()) {
            return Optional.empty();
        }
        List<Rest> rests = rests(rollout);
        SplittableRandom random = new SplittableRandom(seed(rollout));
        double[] days = new double[settings.trials()];
        for (int trial = 0; trial < days.length; trial++) {
            double left = 0;
            for (Rest rest : rests) {
                left += rest.drawn(chance(random));
            }
            days[trial] = Math.min(left, stops.after(chance(random)));
        }
        Arrays.sort(days);
        return Optional.of(likely(rollout, at(days, 0.5), at(days, 0.85)));
    }

    /** How long the rest of a stage may take, of which so many working days have passed. */
    private record Rest(StageTime time, double so) {

        double drawn(double chance) {
            return time.given(so, chance) - so;
        }
    }

    private List<Rest> rests(PastRollout rollout) {
        List<StageOutline> stages = drawn.apply(rollout);
        return WayAhead.of(rollout, past, stages).stream()
                .map(leg -> new Rest(time(leg.stage(), stages), leg.so()))
                .toList();
    }

    private static double chance(SplittableRandom random) {
        return 1 - random.nextDouble();
    }

    private StageTime time(StageOutline stage, List<StageOutline> stages) {
        return times.computeIfAbsent(
                stage.id().value() + " " + stage.deadline(),
                key -> StageTime.of(
                        own(stage), StageGuess.of(stage, settings).points(pace(stages)), settings.weight()));
    }

    private Pace pace(List<StageOutline> stages) {
        return paces.computeIfAbsent(
                stages,
                key -> Pace.of(
                        stages.stream()
                                .flatMap(stage -> own(stage).stream().map(StageGuess.of(stage, settings)::share))
                                .toList(),
                        settings));
    }

    private List<Observation> own(StageOutline stage) {
        return own.getOrDefault(stage.id().value(), List.of());
    }

    private Likely likely(PastRollout rollout, double p50, double p85) {
        WorkingTime time = past.time(rollout.id());
        LocalDate held = rollout.heldUntil();
        Instant from = held != null && time.endOf(held).isAfter(past.at()) ? time.endOf(held) : past.at();
        return new Likely(after(time, from, p50), after(time, from, p85), p50, p85);
    }

    /** The end of the day on which it is over: who says Monday means on Monday. */
    private static Instant after(WorkingTime time, Instant from, double days) {
        if (time.scaled()) {
            return time.plus(from, Period.ofDays((int) Math.ceil(days)));
        }
        Instant whole = time.plus(from, Period.ofDays((int) days));
        LocalDate day = time.day(whole);
        boolean next = time.day(whole.plus(Duration.ofMinutes((long) (days % 1 * DAY))))
                .isAfter(day);
        return time.endOf(next ? time.day(time.plus(whole, Period.ofDays(1))) : day);
    }

    private static double at(double[] sorted, double p) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
    }

    private long seed(PastRollout rollout) {
        long day = past.time(rollout.id()).day(past.at()).toEpochDay();
        return rollout.name().hashCode() + rollout.startedAt().toEpochMilli() + day * GOLDEN;
    }
}
