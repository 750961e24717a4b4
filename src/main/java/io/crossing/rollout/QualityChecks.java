package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** What the checks of a workflow's output found. */
public interface QualityChecks {

    /** Every check of a rollout, newest first. */
    List<QualityCheck> qualityChecks(RolloutId rollout);

    /** Every check of a rollout that was left out, newest first. */
    List<MissedCheck> missedChecks(RolloutId rollout);
}
