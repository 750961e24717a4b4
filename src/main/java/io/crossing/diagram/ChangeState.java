package io.crossing.diagram;

/** How far a change is. */
public enum ChangeState {
    /** Its drafts are edited. */
    OPEN,
    /** Its drafts were deployed together. */
    PUBLISHED,
    /** Nothing of it was deployed. */
    DISCARDED
}
