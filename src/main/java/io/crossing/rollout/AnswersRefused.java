package io.crossing.rollout;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was entered does not do; each error names its field and says what to do. Nothing has changed. */
public final class AnswersRefused extends RolloutError {

    private final transient List<FieldError> errors;

    public AnswersRefused(List<FieldError> errors) {
        super(Sentence.of("rollout.refused.answers"));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What is wrong with each field, the first of several, in the language of whoever reads it. */
    public Map<String, String> byField(Locale language) {
        Map<String, String> problems = new LinkedHashMap<>();
        errors.forEach(error -> problems.putIfAbsent(error.field(), error.in(language)));
        return problems;
    }
}
