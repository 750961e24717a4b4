package io.crossing.process;

import java.util.List;

/** A word with functions for expressions in diagrams, such as {@code ${rollout.decider('spend')}}. */
public interface DiagramHelper {

    /** The word before the dot. */
    String name();

    /**
     * Answers a call.
     *
     * @return text, a number, a truth value, a {@link java.util.Date} or a list of texts
     * @throws IllegalArgumentException if there is no such function, or the arguments do not fit; the message says which
     */
    Object call(String function, List<?> arguments, RolloutId rollout);
}
