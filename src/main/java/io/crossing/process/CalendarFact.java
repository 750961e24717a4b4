package io.crossing.process;

/** What keeps a calendar from being changed as asked. */
public sealed class CalendarFact extends RuntimeException {

    private final String name;

    private CalendarFact(String message, String name) {
        super(message);
        this.name = name;
    }

    /** The calendar's name. */
    public String name() {
        return name;
    }

    /** There is a calendar of this name already. */
    public static final class CalendarNameTaken extends CalendarFact {
        public CalendarNameTaken(String name) {
            super("There is a calendar called “" + name + "” already. Choose another name.", name);
        }
    }

    /** Somebody else has changed the calendar in the meantime. */
    public static final class CalendarChanged extends CalendarFact {
        public CalendarChanged(String name) {
            super(
                    "Somebody else has changed “" + name + "” in the meantime. Look at it again before you change it.",
                    name);
        }
    }

    /** Something counts by the calendar. */
    public static final class CalendarInUse extends CalendarFact {
        public CalendarInUse(String name) {
            super("“" + name + "” is in use: rollouts count by it, or it is the standard one.", name);
        }
    }
}
