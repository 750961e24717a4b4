package io.crossing.notification;

/** How much a mail presses. */
enum Urgency {
    /** Something has become somebody's, was decided, or is due soon. */
    NEWS,
    /** Something of theirs is late, or somebody asks for it. */
    LATE,
    /** Something late waits for their decision. */
    DECISION
}
