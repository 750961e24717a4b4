package io.crossing.stall;

import io.crossing.adoption.ActivationTargets;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Activations;
import io.crossing.rollout.Momentum;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RunningTime;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the record whether a rollout stalls. What a diagnosis has dealt with is no sign any more. */
@Component
class ReadingStallFacts {

    private static final int LAST_REPORT = 90;
    private static final int WHOLE = 100;
    private static final double ROUNDING = 1e-6;

    private final StepsOnRecord record;
    private final StageVisits visits;
    private final Activations activations;
    private final ActivationTargets targets;
    private final JdbcDiagnoses diagnoses;
    private final RunningTime running;
    private final Clock clock;

    ReadingStallFacts(
            StepsOnRecord record,
            StageVisits visits,
            Activations activations,
            ActivationTargets targets,
            JdbcDiagnoses diagnoses,
            RunningTime running,
            Clock clock) {
        this.record = record;
        this.visits = visits;
        this.activations = activations;
        this.targets = targets;
        this.diagnoses = diagnoses;
        this.running = running;
        this.clock = clock;
    }

    StallFacts of(Rollout rollout) {
        RolloutId id = rollout.id();
        WorkingTime time = running.of(id, rollout.stage());
        List<Instant> steps = record.steps(id);
        List<Instant> waits = record.waits(id);
        Instant dealtWith = diagnoses.lastOver(id).orElse(Instant.MIN);
        return new StallFacts(
                rollout.stage() == null ? "" : rollout.stage().value(),
                standing(rollout, steps, waits, dealtWith, time),
                overruns(visits.of(id), dealtWith),
                shortfall(activations.activation(id), dealtWith),
                momentum(rollout, steps, waits, time),
                dealtWith.equals(Instant.MIN) ? StallFacts.NEVER : days(dealtWith, time));
    }

    private int standing(
            Rollout rollout, List<Instant> steps, List<Instant> waits, Instant dealtWith, WorkingTime time) {
        return waits.stream()
                .findFirst()
                .map(longest -> Stream.of(longest, steps.isEmpty() ? rollout.startedAt() : steps.get(0), dealtWith)
                        .max(Instant::compareTo)
                        .orElseThrow())
                .map(since -> days(since, time))
                .orElse(0);
    }

    private int overruns(List<StageVisit> visits, Instant dealtWith) {
        int inARow = 0;
        for (int place = visits.size() - 1; place >= 0; place--) {
            Instant overran = overran(visits.get(place));
            if (overran == null || !overran.isAfter(dealtWith)) {
                break;
            }
            inARow++;
        }
        return inARow;
    }

    /** A deadline is on record as passed once the stage is over or has another; until then its date tells. */
    private @Nullable Instant overran(StageVisit visit) {
        Instant due = visit.dueAt();
        boolean late = visit.open() && due != null && !due.isAfter(clock.instant());
        return visit.overrunAt() == null && late ? due : visit.overrunAt();
    }

    private int shortfall(List<Activation> newestFirst, Instant dealtWith) {
        Map<TeamId, Activation> last = new HashMap<>();
        newestFirst.stream()
                .filter(report -> report.day() == LAST_REPORT && report.at().isAfter(dealtWith))
                .forEach(report -> last.putIfAbsent(report.team(), report));
        long outOf = last.values().stream().mapToLong(Activation::outOf).sum();
        long activated = last.values().stream().mapToLong(Activation::activated).sum();
        return outOf == 0
                ? 0
                : Math.max(0, targets.current().at(LAST_REPORT).orElse(0) - (int) (activated * WHOLE / outOf));
    }

    /** That it was started is its first step. */
    private int momentum(Rollout rollout, List<Instant> steps, List<Instant> waits, WorkingTime time) {
        return Momentum.of(
                ages(
                        Stream.concat(steps.stream(), Stream.of(rollout.startedAt()))
                                .toList(),
                        time),
                ages(waits, time));
    }

    private List<Double> ages(Collection<Instant> moments, WorkingTime time) {
        Instant now = clock.instant();
        return moments.stream().map(moment -> time.daysBetween(moment, now)).toList();
    }

    /** Whole days; the very end of the last one counts. */
    private int days(Instant since, WorkingTime time) {
        return (int) Math.floor(Math.max(0, time.daysBetween(since, clock.instant()) + ROUNDING));
    }
}
