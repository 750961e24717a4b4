package io.crossing.worklist;

/** Whoever was asked for help has answered. Published in the transaction in which it happened. */
public record HelpAnswered(WorkItem item, HelpRequest request) {}
