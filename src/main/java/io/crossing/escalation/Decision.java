package io.crossing.escalation;

import io.crossing.process.Sentence;

/** What can be decided about a stage that is late. */
public enum Decision {
    EXTEND,
    REASSIGN,
    UNBLOCK,
    SETTLE,
    RESCOPE,
    STOP;

    /** Whether the stage stays as late as it was: somebody is asked again if it is not finished after a while. */
    public boolean leavesDeadline() {
        return this != EXTEND && this != STOP;
    }

    /** The decision in a few words, such as {@code More time}. */
    Sentence words() {
        return Sentence.of("escalation.decision." + this);
    }
}
