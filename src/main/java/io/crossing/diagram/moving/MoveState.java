package io.crossing.diagram.moving;

/** Where a move stands. */
public enum MoveState {
    RUNNING,
    /** Somebody stopped it; what was moved stays moved, and it can go on. */
    STOPPED,
    DONE
}
