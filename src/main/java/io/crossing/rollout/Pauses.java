package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times that rollouts and their stages stood still. */
public interface Pauses {

    /** Every pause of a rollout and of its stages, the latest first. */
    List<Pause> of(RolloutId rollout);

    /** The pause in which work of a stage stands now: that of the stage, or of the whole rollout; empty where it goes on. */
    Optional<Pause> standing(RolloutId rollout, @Nullable StageId stage);
}
