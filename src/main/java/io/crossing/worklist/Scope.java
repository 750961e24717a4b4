package io.crossing.worklist;

/** Whose work a list is about. */
public enum Scope {
    /** What somebody has, and what they may do on behalf of others. */
    MINE,
    /** What somebody may take. */
    OPEN,
    /** What anybody is asked for. */
    ALL
}
