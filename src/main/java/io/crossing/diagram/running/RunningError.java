package io.crossing.diagram.running;

import io.crossing.diagram.WorkshopError;

/** What keeps somebody from doing something with what runs, each as a fact; who is no process admin is told by {@link WorkshopError}. */
public abstract sealed class RunningError extends RuntimeException {

    private RunningError(String message) {
        super(message);
    }

    /** There is no such incident, or not any more. */
    public static final class IncidentUnknown extends RunningError {
        public IncidentUnknown() {
            super("There is no such incident. It may have been mended in the meantime.");
        }
    }

    /** It failed again. */
    public static final class FailedAgain extends RunningError {

        private final String why;

        public FailedAgain(String why) {
            super("It failed again: " + why);
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
