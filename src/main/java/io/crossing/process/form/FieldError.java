package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which answer was refused and what to do about it.
 *
 * @param field where, for instance {@code decisionRights[2].decider}; empty when it concerns the answers as a whole
 * @param message what to do, in plain words, in English
 * @param said the same as it is said in any language; absent where nobody but a program can make that mistake
 */
public record FieldError(
        String field, String message, @Nullable Sentence said) {

    public FieldError(String field, String message) {
        this(field, message, null);
    }

    public FieldError(String field, Sentence said) {
        this(field, said.toString(), said);
    }

    /** The same field and the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldError error && field.equals(error.field) && message.equals(error.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, message);
    }

    /** What to do, in the language of whoever reads it. */
    public String in(Locale language) {
        return said == null ? message : said.in(language);
    }
}
