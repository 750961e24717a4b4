package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that somebody said about a work item.
 *
 * @param text as it was written; a mention stands in it as {@code @olga}
 * @param mentions who is mentioned in it
 */
public record Comment(UUID id, WorkItemId workItem, PersonId author, String text, Set<PersonId> mentions, Instant at) {

    public Comment {
        mentions = Set.copyOf(mentions);
    }
}
