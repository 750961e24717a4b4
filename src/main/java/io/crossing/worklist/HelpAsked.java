package io.crossing.worklist;

/** Somebody was asked for help with a work item. Published in the transaction in which it happened. */
public record HelpAsked(WorkItem item, HelpRequest request) {}
