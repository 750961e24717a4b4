package io.crossing.worklist;

import io.crossing.process.PersonId;

/** Somebody was mentioned in a comment on a work item, by its author. Published in the transaction in which it happened. */
public record PersonMentioned(WorkItem item, Comment comment, PersonId person) {}
