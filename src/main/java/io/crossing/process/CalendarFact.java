package io.crossing.process;

/** What keeps a calendar from being changed as asked. */
public sealed class CalendarFact extends Refusal {

    private final String name;

    private CalendarFact(String fact, String name) {
        super(Sentence.of("calendar.refused." + fact, name));
        this.name = name;
    }

    /** The calendar's name. */
    public String name() {
        return name;
    }

    /** There is a calendar of this name already. */
    public static final class CalendarNameTaken extends CalendarFact {
        public CalendarNameTaken(String name) {
            super("name-taken", name);
        }
    }

    /** Somebody else has changed the calendar in the meantime. */
    public static final class CalendarChanged extends CalendarFact {
        public CalendarChanged(String name) {
            super("changed", name);
        }
    }

    /** Something counts by the calendar. */
    public static final class CalendarInUse extends CalendarFact {
        public CalendarInUse(String name) {
            super("in-use", name);
        }
    }
}
