package io.crossing.worklist;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a work item from now on: its assignee. Published in the transaction in which it happened.
 *
 * @param by who gave it to them, themself where they took it; absent where the diagram or the product did
 */
public record WorkItemAssigned(WorkItem item, @Nullable PersonId by) {}
