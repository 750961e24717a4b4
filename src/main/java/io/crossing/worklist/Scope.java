package io.crossing.worklist;

/** Whose work a list is about. */
public enum Scope {
    /** What somebody has, and what they may do on behalf of others. */
    MINE,
    /** What somebody may take. */
    OPEN,
    /** What somebody waits for: what they handed over or asked for help with, and what others have to do in the rollouts that they lead, sponsor or own. */
    WAITING,
    /** What somebody did, the latest first. */
    DONE,
    /** What anybody is asked for. */
    ALL
}
