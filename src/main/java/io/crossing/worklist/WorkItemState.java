package io.crossing.worklist;

/** What became of a work item. */
public enum WorkItemState {
    OPEN,
    /** Somebody did it. */
    DONE,
    /** Whoever did it took it back, and it is asked again in another work item. */
    TAKEN_BACK,
    /** It went away undone, because what it was for ended. */
    WITHDRAWN
}
