package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Locale;

/**
 * Says which answer was refused and what to do about it.
 *
 * @param field where, for instance {@code decisionRights[2].decider}; empty when it concerns the answers as a whole
 * @param said what to do, in plain words
 */
public record FieldError(String field, Sentence said) {

    /** What to do, in English. */
    public String message() {
        return said.toString();
    }

    /** What to do, in the language of whoever reads it. */
    public String in(Locale language) {
        return said.in(language);
    }
}
