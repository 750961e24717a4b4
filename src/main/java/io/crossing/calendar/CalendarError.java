package io.crossing.calendar;

import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps somebody from doing something with a calendar, each as a fact with its data. */
public abstract sealed class CalendarError extends RuntimeException {

    private CalendarError(String message) {
        super(message);
    }

    /** There is no such calendar. */
    public static final class CalendarUnknown extends CalendarError {
        public CalendarUnknown() {
            super("There is no such calendar. It may have been deleted.");
        }
    }

    /** Calendars are changed by process admins. */
    public static final class NotAnAdministrator extends CalendarError {
        public NotAnAdministrator() {
            super("Calendars are changed by process admins. Ask one of them.");
        }
    }

    /** Some entries need another look; nothing was changed. */
    public static final class EntriesRefused extends CalendarError {

        private final transient List<FieldProblem> problems;

        public EntriesRefused(List<FieldProblem> problems) {
            super("Some entries need another look. Nothing was changed.");
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
