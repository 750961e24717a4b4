package io.crossing.diagram.diff;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** One of two files cannot be read. */
public final class NotComparable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotComparable(Throwable cause) {
        super(Sentence.of("workshop.refused.not-comparable"));
        initCause(cause);
    }
}
