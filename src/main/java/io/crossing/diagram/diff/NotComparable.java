package io.crossing.diagram.diff;

/** One of two files cannot be read. */
public final class NotComparable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotComparable(Throwable cause) {
        super("One of the two cannot be read, so they cannot be compared.", cause);
    }
}
