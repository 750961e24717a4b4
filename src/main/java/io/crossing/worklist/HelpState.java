package io.crossing.worklist;

/** What became of a request for help. */
public enum HelpState {
    /** It waits for an answer. */
    ASKED,
    ANSWERED,
    /** Whoever asked does not need it any more. */
    WITHDRAWN,
    /** The task went on without it: it was done, given back, or came to the helper. */
    OVER
}
