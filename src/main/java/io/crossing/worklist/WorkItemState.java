package io.crossing.worklist;

/** What became of a work item. */
public enum WorkItemState {
    OPEN,
    /** Somebody did it. */
    DONE,
    /** It went away undone, because what it was for ended. */
    WITHDRAWN
}
