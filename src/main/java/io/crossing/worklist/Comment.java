package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.UUID;

/** Something that somebody said about a work item. */
public record Comment(UUID id, WorkItemId workItem, PersonId author, String text, Instant at) {}
