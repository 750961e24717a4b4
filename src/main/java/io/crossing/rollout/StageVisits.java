package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When rollouts were in which stage. */
public interface StageVisits {

    /** Every visit, in the order in which the stages were entered. */
    List<StageVisit> of(RolloutId rollout);

    /** When a stage that the rollout is in now is due; empty where it has no deadline or the rollout is not in it. */
    Optional<Instant> dueAt(RolloutId rollout, StageId stage);
}
