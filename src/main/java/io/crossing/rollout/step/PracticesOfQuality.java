package io.crossing.rollout.step;

import static io.crossing.rollout.Practice.Standing.DONE;
import static io.crossing.rollout.Practice.Standing.SKIPPED;
import static io.crossing.rollout.Practice.Standing.WEAK;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RunningTime;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody checks what comes out, as often as was agreed. */
@Component
class PracticesOfQuality {

    /** A check may come late; one that has been left out twice is not done. */
    private static final int LATE = 2;

    private final WorkInPlace inPlace;
    private final JdbcParticulars particulars;
    private final Measurements measurements;
    private final StageVisits visits;
    private final Evidences evidences;
    private final RunningTime running;
    private final Noting noting;
    private final CitedFacts facts;
    private final Clock clock;

    PracticesOfQuality(
            WorkInPlace inPlace,
            JdbcParticulars particulars,
            Measurements measurements,
            StageVisits visits,
            Evidences evidences,
            RunningTime running,
            Noting noting,
            CitedFacts facts,
            Clock clock) {
        this.inPlace = inPlace;
        this.particulars = particulars;
        this.measurements = measurements;
        this.visits = visits;
        this.evidences = evidences;
        this.running = running;
        this.noting = noting;
        this.facts = facts;
        this.clock = clock;
    }

    Graded quality(Rollout rollout) {
        RolloutId id = rollout.id();
        PersonId checker = particulars.of(id).qualityChecker();
        if (checker == null) {
            return new Graded(SKIPPED, facts.without(Kind.QUALITY_NONE, id));
        }
        if (!inPlace.qualityIsChecked(id)) {
            return new Graded(WEAK, facts.of(Kind.QUALITY_CHECKER_GONE, id, "SetUpQualityCheck", noting.name(checker)));
        }
        List<PracticeFact> found = new ArrayList<>();
        Integer bar = particulars.of(id).qualityBar();
        found.add(facts.of(Kind.QUALITY_SET, id, "SetUpQualityCheck", noting.name(checker), bar == null ? 100 : bar));
        List<QualityCheck> checks = measurements.qualityChecks(id);
        if (!checks.isEmpty()) {
            long met = checks.stream().filter(QualityCheck::met).count();
            found.add(facts.of(Kind.QUALITY_CHECKED, id, "CheckQuality", met, checks.size()));
        }
        Optional<PracticeFact> missed = missed(rollout, checks);
        missed.ifPresent(found::add);
        return new Graded(missed.isPresent() ? WEAK : DONE, found);
    }

    private Optional<PracticeFact> missed(Rollout rollout, List<QualityCheck> checks) {
        int every = evidences
                .latest(rollout.id(), "SetUpQualityCheck", null)
                .map(set -> Answers.of(set).number("qualityEveryDays"))
                .orElse(0);
        Instant since = watchedSince(rollout, checks);
        if (every == 0 || since == null) {
            return Optional.empty();
        }
        double days = running.of(rollout.id(), PilotToScale.EMBEDDING).daysBetween(since, clock.instant());
        return days > LATE * every
                ? Optional.of(facts.of(
                        Kind.QUALITY_MISSED, rollout.id(), "SetUpQualityCheck", (long) Math.floor(days), every))
                : Optional.empty();
    }

    /** Since when a check is due: the last one or, before the first, the day that the stage of the checks began. */
    private @Nullable Instant watchedSince(Rollout rollout, List<QualityCheck> checks) {
        return visits.of(rollout.id()).stream()
                .filter(visit -> visit.stage().equals(PilotToScale.EMBEDDING) && visit.open())
                .map(StageVisit::enteredAt)
                .map(entered -> checks.isEmpty() || checks.get(0).at().isBefore(entered)
                        ? entered
                        : checks.get(0).at())
                .findFirst()
                .orElse(null);
    }
}
