package io.crossing.rollout;

import io.crossing.process.StageId;
import io.crossing.web.ValleyPicture;
import io.crossing.web.ValleyPicture.Pier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the diagram that a rollout runs on, and how it went there last.
 *
 * @param doneWhen what the diagram says about the stage
 * @param late whether the rollout is in it and past its deadline
 * @param drawn how the picture shows it: where a rollout was stopped stays marked, and what it never reached lies ahead
 */
public record StageOnTheWay(
        StageId id,
        String name,
        String doneWhen,
        State state,
        boolean late,
        ValleyPicture.State drawn,
        @Nullable Instant enteredAt,
        @Nullable Instant dueAt,
        @Nullable Instant leftAt) {

    /** How far a stage is. */
    public enum State {
        AHEAD,
        CURRENT,
        DONE,
        SKIPPED
    }

    /** The stage as a pier of the product's picture. */
    public Pier pier() {
        return new Pier(name, drawn, late);
    }
}
