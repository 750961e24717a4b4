package io.crossing.rehearsal;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** What keeps a change from being played, each as a fact with its data. */
public abstract sealed class RehearsalError extends Refusal {

    private RehearsalError(Sentence said) {
        super(said);
    }

    /** How it shall be played cannot be so; each error names its field. */
    public static final class OrderRefused extends RehearsalError {

        private final transient List<FieldError> errors;

        public OrderRefused(List<FieldError> errors) {
            super(Sentence.of("rehearsal.refused.order"));
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    /** Somebody else's change is being played; one is played at a time. */
    public static final class StageTaken extends RehearsalError {
        public StageTaken() {
            super(Sentence.of("rehearsal.refused.busy"));
        }
    }
}
