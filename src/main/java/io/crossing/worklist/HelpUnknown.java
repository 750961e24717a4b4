package io.crossing.worklist;

/** Nobody asked for this help, at this work item. */
public final class HelpUnknown extends WorklistError {

    HelpUnknown() {
        super("There is no such request for help at this task.");
    }
}
