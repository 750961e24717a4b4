package io.crossing.worklist;

/** A work item is there for whoever of those it is offered to takes it first. Published in the transaction in which it happened. */
public record WorkItemOffered(WorkItem item) {}
