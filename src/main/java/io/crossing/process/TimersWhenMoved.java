package io.crossing.process;

/** What becomes of a due date when its rollout is moved to a version that gives it another time. */
public enum TimersWhenMoved {
    /** The date stays. */
    KEEP,
    /** The date is what it would be if the new version had counted from the start: what was extended or stood still stays counted. */
    RECOMPUTE,
    /** The share of the old time that is left is left of the new time, in working time: a move makes nothing late. */
    REMAINING
}
