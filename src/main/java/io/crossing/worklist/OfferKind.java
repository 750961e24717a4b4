package io.crossing.worklist;

/** How somebody is concerned with a work item that they do not have. */
enum OfferKind {
    /** May take it, asked by name. */
    PERSON,
    /** May take it, as one of a role. */
    GROUP,
    /** May do it on behalf of whoever has it. */
    STAND_IN,
    /** Handed it over, and waits for it. */
    HANDED,
    /** Leads, sponsors or owns the rollout, and waits for it. */
    WATCHER,
    /** Was asked for help by whoever has it: sees it, and may comment and write in its draft. */
    HELPER,
    /** Asked for help with it, and waits for an answer. */
    ASKED
}
