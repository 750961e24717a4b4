package io.crossing.notification;

/** How somebody likes to be told. */
public enum Manner {
    /** Each mail as soon as there is something to tell. */
    EACH,
    /** One mail a day with everything. */
    DAILY,
    /** Nothing but what is late. */
    OVERDUE
}
