package io.crossing.calendar;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps somebody from doing something with a calendar, each as a fact with its data. */
public abstract sealed class CalendarError extends Refusal {

    private CalendarError(Sentence said) {
        super(said);
    }

    /** There is no such calendar. */
    public static final class CalendarUnknown extends CalendarError {
        public CalendarUnknown() {
            super(Sentence.of("calendar.refused.unknown"));
        }
    }

    /** Calendars are changed by process admins. */
    public static final class NotAnAdministrator extends CalendarError {
        public NotAnAdministrator() {
            super(Sentence.of("calendar.refused.not-allowed"));
        }
    }

    /** Some entries need another look; nothing was changed. */
    public static final class EntriesRefused extends CalendarError {

        private final transient List<FieldProblem> problems;

        public EntriesRefused(List<FieldProblem> problems) {
            super(Sentence.of("calendar.refused.entries"));
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
