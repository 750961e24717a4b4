package io.crossing.rollout;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

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
}
