package io.crossing.process;

/** A rollout is not in the stage that something was asked of. */
public final class StageNotCurrent extends RuntimeException {

    public StageNotCurrent(RolloutId rollout, StageId stage) {
        super("Rollout " + rollout + " is not in the stage " + stage + " now.");
    }
}
