package io.crossing.diagram;

import io.crossing.process.PersonId;
import java.time.Instant;

/**
 * A state of a draft that is kept.
 *
 * @param begunAt when the first save went into it: saves by themselves that follow closely are one revision
 */
public record Revision(int number, How how, PersonId by, Instant begunAt, Instant at) {

    /** What a draft was saved by. */
    public enum How {
        /** The editor saved it by itself. */
        EDITED,
        /** Somebody kept it on purpose. */
        KEPT,
        /** A file was brought in. */
        IMPORTED,
        /** An earlier revision was taken up again. */
        RESTORED
    }
}
