package io.crossing.process.form;

import java.util.Map;

/** Evaluates the conditions that a form carries, for instance when a field is hidden. */
public interface Feel {

    /**
     * Says whether the expression holds.
     *
     * @param expression a FEEL expression without its leading {@code =}; it comes from a form, never from an answer
     * @param context what the expression may name: maps, lists, texts, numbers, truth values and nulls
     * @return true only when the result is true; anything else, a failure included, is false, as in the browser
     */
    boolean isTrue(String expression, Map<String, Object> context);
}
