package io.crossing.process;

/** An element cannot be led where somebody chose that it goes. */
public final class MappingRefused extends RuntimeException {

    private final String from;
    private final String to;
    private final Why why;

    /** What is wrong with it. */
    public enum Why {
        /** The old version has no such element. */
        NOT_IN_OLD,
        /** The new version has no such element. */
        NOT_IN_NEW,
        /** They are of different kinds, such as a task and a timer. */
        OTHER_KIND,
        /** They lie in parts of the diagrams that do not lead to each other. */
        OTHER_PART
    }

    public MappingRefused(String from, String to, Why why) {
        super(from + " cannot lead to " + to + ": " + why);
        this.from = from;
        this.to = to;
        this.why = why;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Why why() {
        return why;
    }
}
