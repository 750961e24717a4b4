package io.crossing.escalation;

/** What can be decided about a stage that is late. */
public enum Decision {
    EXTEND("more time"),
    REASSIGN("somebody else does it"),
    UNBLOCK("the way is cleared"),
    SETTLE("it is settled who decides"),
    RESCOPE("fewer teams"),
    STOP("the rollout is stopped");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** Whether the stage stays as late as it was: somebody is asked again if it is not finished after a while. */
    public boolean leavesDeadline() {
        return this != EXTEND && this != STOP;
    }

    /** The decision in a few words, such as {@code more time}. */
    public String words() {
        return words;
    }
}
