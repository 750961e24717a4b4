package io.crossing.process;

/** The diagram that a rollout runs on has no such stage on its way. */
public final class StageNotDrawn extends RuntimeException {

    public StageNotDrawn(StageId stage) {
        super("The diagram has no stage " + stage + " on its way.");
    }
}
