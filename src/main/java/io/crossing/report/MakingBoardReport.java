package io.crossing.report;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.report.BoardReport.Activated;
import io.crossing.report.BoardReport.Expected;
import io.crossing.report.BoardReport.InStage;
import io.crossing.report.BoardReport.Moved;
import io.crossing.report.BoardReport.Stop;
import io.crossing.report.RecordAsOf.PastActivation;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.RolloutState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works the board page out from the record of what had happened by the end of its day, and from nothing else. */
@Component
class MakingBoardReport {

    private final RecordAsOf record;
    private final Forecasts forecasts;
    private final Diagrams diagrams;
    private final WorkingTime time;

    MakingBoardReport(RecordAsOf record, Forecasts forecasts, Diagrams diagrams, WorkingTime time) {
        this.record = record;
        this.forecasts = forecasts;
        this.diagrams = diagrams;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public BoardReport make(LocalDate asOf, Instant at, LocalDate since) {
        Past now = record.standing(at);
        Past then = record.standing(time.endOf(since));
        Standstill standstill = new Standstill(now, record.waits(now.at()), record.escalations(now.at()));
        List<Moved> moved = moved(now, then);
        List<BoardReport.Stuck> stuck = standstill.stuck();
        List<Expected> expected = expected(now, asOf);
        List<BoardReport.Ask> asks = new ArrayList<>(standstill.asks());
        asks.addAll(missed(expected, now));
        return new BoardReport(
                asOf,
                at,
                since,
                PastNumbers.of(now),
                PastNumbers.of(then),
                stages(now),
                activation(now.at(), then.at()),
                first(moved),
                moved.size(),
                first(stuck),
                stuck.size(),
                stops(now, then.at()),
                first(asks),
                first(expected),
                forecasts.calibration(now.at()),
                SurvivalCurve.of(observations(now)).steps());
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(BoardReport.MOST).toList();
    }

    static List<Observation> observations(Past past) {
        return past.rollouts().stream()
                .map(rollout -> new Observation(
                        rounded(past.days()
                                .days(
                                        rollout.id(),
                                        rollout.startedAt(),
                                        rollout.endedAt() == null ? past.at() : rollout.endedAt())),
                        rollout.state() == RolloutState.STOPPED))
                .toList();
    }

    /** In the order of the newest diagram; stages that it does not draw come after. */
    private List<InStage> stages(Past past) {
        Map<String, String> names = new LinkedHashMap<>();
        diagrams.newest(PilotToScale.KEY).ifPresent(outline -> outline.stages().forEach(stage -> put(stage, names)));
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Long> late = new LinkedHashMap<>();
        for (PastRollout rollout : past.rollouts()) {
            PastVisit visit = PastNumbers.current(past, rollout);
            if (visit != null) {
                names.putIfAbsent(visit.stage(), visit.name());
                counts.merge(visit.stage(), 1L, Long::sum);
                late.merge(visit.stage(), PastNumbers.late(past, rollout) ? 1L : 0L, Long::sum);
            }
        }
        return names.entrySet().stream()
                .map(one -> new InStage(
                        one.getKey(),
                        one.getValue(),
                        counts.getOrDefault(one.getKey(), 0L),
                        late.getOrDefault(one.getKey(), 0L)))
                .toList();
    }

    private static void put(StageOutline stage, Map<String, String> names) {
        names.put(stage.id().value(), stage.name());
    }

    private List<Activated> activation(Instant now, Instant then) {
        Map<Integer, List<PastActivation>> before = byDay(then);
        List<Activated> activated = new ArrayList<>();
        byDay(now).forEach((day, reports) -> {
            List<PastActivation> earlier = before.getOrDefault(day, List.of());
            activated.add(new Activated(
                    day,
                    reports.size(),
                    sum(reports),
                    people(reports),
                    percent(reports),
                    earlier.isEmpty() ? null : percent(earlier)));
        });
        return activated;
    }

    private Map<Integer, List<PastActivation>> byDay(Instant at) {
        return record.activations(at).stream()
                .collect(Collectors.groupingBy(PastActivation::day, TreeMap::new, Collectors.toList()));
    }

    private static long sum(List<PastActivation> reports) {
        return reports.stream().mapToLong(PastActivation::activated).sum();
    }

    private static long people(List<PastActivation> reports) {
        return reports.stream().mapToLong(PastActivation::outOf).sum();
    }

    private static long percent(List<PastActivation> reports) {
        long people = people(reports);
        return people == 0 ? 0 : Math.round(100.0 * sum(reports) / people);
    }

    private static List<Moved> moved(Past now, Past then) {
        Map<RolloutId, PastRollout> before =
                then.rollouts().stream().collect(Collectors.toMap(PastRollout::id, rollout -> rollout));
        return now.rollouts().stream()
                .map(rollout -> moved(now, rollout, then, before.get(rollout.id())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Moved::kind)
                        .thenComparing(Moved::name)
                        .thenComparing(Moved::id))
                .toList();
    }

    private static @Nullable Moved moved(Past now, PastRollout rollout, Past then, @Nullable PastRollout before) {
        String from = before == null ? null : stage(then, before);
        String to = stage(now, rollout);
        if (rollout.ended()) {
            return before != null && before.ended()
                    ? null
                    : new Moved(rollout.id().value(), rollout.name(), kind(rollout), from, null);
        }
        if (before == null) {
            return new Moved(rollout.id().value(), rollout.name(), BoardReport.Kind.STARTED, null, to);
        }
        return Objects.equals(from, to)
                ? null
                : new Moved(rollout.id().value(), rollout.name(), BoardReport.Kind.MOVED, from, to);
    }

    private static BoardReport.Kind kind(PastRollout rollout) {
        return BoardReport.Kind.valueOf(rollout.state().name());
    }

    private static @Nullable String stage(Past past, PastRollout rollout) {
        PastVisit visit = PastNumbers.current(past, rollout);
        return visit == null ? null : visit.name();
    }

    private List<Stop> stops(Past now, Instant since) {
        return now.rollouts().stream()
                .filter(rollout -> rollout.state() == RolloutState.STOPPED)
                .filter(rollout ->
                        rollout.endedAt() != null && rollout.endedAt().isAfter(since))
                .sorted(Comparator.comparing(PastRollout::endedAt, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(rollout -> rollout.id().value()))
                .limit(BoardReport.MOST)
                .map(rollout -> new Stop(
                        rollout.id().value(),
                        rollout.name(),
                        rollout.reason(),
                        rollout.learned(),
                        rollout.endedBy() == null ? null : rollout.endedBy().value(),
                        time.day(Objects.requireNonNull(rollout.endedAt()))))
                .toList();
    }

    private List<Expected> expected(Past past, LocalDate asOf) {
        Map<RolloutId, Likely> likely = forecasts.newest(past.at(), asOf);
        return past.rollouts().stream()
                .filter(rollout -> !rollout.ended() && likely.containsKey(rollout.id()))
                .map(rollout -> expected(rollout, Objects.requireNonNull(likely.get(rollout.id()))))
                .sorted(Comparator.comparing(Expected::p50).thenComparing(Expected::id))
                .toList();
    }

    private static Expected expected(PastRollout rollout, Likely likely) {
        return new Expected(rollout.id().value(), rollout.name(), likely.p50(), likely.p85(), rollout.targetDate());
    }

    /** Those that are likely to miss their target: the board sets it anew or frees hands. The most missed first. */
    private static List<BoardReport.Ask> missed(List<Expected> expected, Past past) {
        return expected.stream()
                .filter(one -> one.target() != null && past.at().isBefore(one.p50()))
                .map(one -> new BoardReport.Ask(
                        BoardReport.Ask.Kind.TARGET_MISSED,
                        one.id(),
                        one.name(),
                        String.valueOf(one.target()),
                        null,
                        daysMissed(one, past.time(new RolloutId(one.id())))))
                .filter(ask -> ask.days() > 0)
                .sorted(Comparator.comparing(BoardReport.Ask::days).reversed().thenComparing(BoardReport.Ask::rollout))
                .toList();
    }

    private static double daysMissed(Expected expected, WorkingTime time) {
        return rounded(time.daysBetween(time.endOf(Objects.requireNonNull(expected.target())), expected.p50()));
    }

    /** Tenths of a day are as exact as anybody reads. */
    static double rounded(double days) {
        return Math.round(days * 10) / 10.0;
    }
}
