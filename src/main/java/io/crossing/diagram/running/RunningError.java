package io.crossing.diagram.running;

import io.crossing.diagram.WorkshopError;
import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What keeps somebody from doing something with what runs, each as a fact; who is no process admin is told by {@link WorkshopError}. */
public abstract sealed class RunningError extends Refusal {

    private RunningError(Sentence said) {
        super(said);
    }

    /** There is no such incident, or not any more. */
    public static final class IncidentUnknown extends RunningError {
        public IncidentUnknown() {
            super(Sentence.of("incident.refused.unknown"));
        }
    }

    /** It failed again. */
    public static final class FailedAgain extends RunningError {

        private final String why;

        public FailedAgain(String why) {
            super(Sentence.of("incident.refused.again", why));
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
