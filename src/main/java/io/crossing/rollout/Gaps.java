package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** What was skipped on the way: the scaling work without which a stage that looks done comes back later. */
public interface Gaps {

    /** What the stages behind a rollout should have brought and is not there today, in the order of the stages. */
    List<Gap> of(RolloutId rollout);
}
