package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.MissedCheck;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.QualityChecks;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a quality check that fails is the second in a row: one below the bar counts like one that nobody did. */
@Component
class ChecksInARow {

    private final QualityChecks checks;
    private final Evidences evidences;

    ChecksInARow(QualityChecks checks, Evidences evidences) {
        this.checks = checks;
        this.evidences = evidences;
    }

    /** The last check was below the bar or missed, and the bar has not been agreed anew since. */
    boolean failedBefore(RolloutId rollout) {
        Optional<QualityCheck> done = checks.qualityChecks(rollout).stream().findFirst();
        Instant doneAt = done.map(QualityCheck::at).orElse(Instant.EPOCH);
        Instant missedAt = checks.missedChecks(rollout).stream()
                .findFirst()
                .map(MissedCheck::at)
                .orElse(Instant.EPOCH);
        return missedAt.isAfter(doneAt)
                ? missedAt.isAfter(agreedAt(rollout))
                : done.filter(check -> !check.met() && doneAt.isAfter(agreedAt(rollout)))
                        .isPresent();
    }

    private Instant agreedAt(RolloutId rollout) {
        return evidences
                .latest(rollout, "SetUpQualityCheck", null)
                .map(Evidence::at)
                .orElse(Instant.EPOCH);
    }
}
