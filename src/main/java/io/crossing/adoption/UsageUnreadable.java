package io.crossing.adoption;

/** A file is no usage export that can be read. */
public final class UsageUnreadable extends RuntimeException {

    private final String why;

    UsageUnreadable(String why) {
        super("This file cannot be read: " + why);
        this.why = why;
    }

    /** {@code columns}, {@code rows}, {@code long} or {@code quotes}: what is wrong with it. */
    public String why() {
        return why;
    }
}
