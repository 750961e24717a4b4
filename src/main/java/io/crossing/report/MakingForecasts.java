package io.crossing.report;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Keeps a forecast of every rollout under way, a new one each day and whenever it comes to another stage. */
@Service
public class MakingForecasts {

    private final RecordAsOf record;
    private final Forecasts forecasts;
    private final Diagrams diagrams;
    private final ReportSettings settings;
    private final WorkingTime time;
    private final Clock clock;

    MakingForecasts(
            RecordAsOf record,
            Forecasts forecasts,
            Diagrams diagrams,
            ReportSettings settings,
            WorkingTime time,
            Clock clock) {
        this.record = record;
        this.forecasts = forecasts;
        this.diagrams = diagrams;
        this.settings = settings;
        this.time = time;
        this.clock = clock;
    }

    /** Makes those that are missing; @return how many. */
    public int makeDue() {
        Instant now = clock.instant();
        LocalDate day = time.day(now);
        Set<RolloutId> due = new HashSet<>(forecasts.due(day));
        if (due.isEmpty()) {
            return 0;
        }
        Past past = record.at(now);
        Forecaster forecaster = forecaster(past);
        for (PastRollout rollout : past.rollouts()) {
            if (due.contains(rollout.id())) {
                forecaster
                        .likely(rollout)
                        .ifPresent(likely ->
                                forecasts.keep(rollout.id(), day, now, stage(past.visits(rollout.id())), likely));
            }
        }
        return due.size();
    }

    /** How well past forecasts have held so far. */
    public Calibration calibration() {
        return forecasts.calibration(clock.instant());
    }

    Forecaster forecaster(Past past) {
        Map<String, List<StageOutline>> drawn = new HashMap<>();
        return new Forecaster(
                past,
                settings.forecast(),
                rollout -> drawn.computeIfAbsent(
                        rollout.process() + " " + rollout.version(),
                        key -> diagrams.version(rollout.process(), rollout.version())
                                .stages()));
    }

    private static String stage(List<PastVisit> visits) {
        return visits.stream()
                .filter(PastVisit::open)
                .map(PastVisit::stage)
                .findFirst()
                .orElse("");
    }
}
