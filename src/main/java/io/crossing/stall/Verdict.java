package io.crossing.stall;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done about a stall. */
public enum Verdict {
    /** Scaling work was skipped or is weak: go back and do it. */
    PUSH_THROUGH,
    /** It carries weight for some teams and not for others: go on with those. */
    SCOPE_TIGHTER,
    /** The work was done, and the problem itself carries no weight: a deliberate end. */
    STOP,
    /** No stall after all: it goes on as it is. Only people say so. */
    GO_ON;

    /** The verdict by the word of a table or a form; empty where it is none. */
    static Optional<Verdict> named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(word))
                .findFirst();
    }
}
