package io.crossing.diagram.publishing;

/** How far a change is on its way to being deployed. */
public enum PublicationState {
    /** It is still worked on: nobody asked for it to be published, or it was edited since. */
    DRAFT,
    /** Another admin is asked to look at it. */
    READY,
    APPROVED,
    DECLINED,
    /** It goes out at a set time. */
    SCHEDULED,
    /** It could not go out at its time. */
    FAILED,
    PUBLISHED
}
