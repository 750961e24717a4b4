package io.crossing.worklist;

/** How somebody comes to be allowed to do a work item that they do not have. */
enum OfferKind {
    PERSON,
    GROUP,
    /** On behalf of whoever has it. */
    STAND_IN
}
