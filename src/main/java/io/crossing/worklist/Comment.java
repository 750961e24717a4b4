package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about a work item.
 *
 * @param text as it was written; a mention stands in it as {@code @olga}
 * @param mentions who is mentioned in it
 * @param changedAt when its author changed it last; absent where they have not
 * @param removedAt when its author took it back, so that it has no text any more
 */
public record Comment(
        UUID id,
        WorkItemId workItem,
        PersonId author,
        String text,
        Set<PersonId> mentions,
        Instant at,
        @Nullable Instant changedAt,
        @Nullable Instant removedAt) {

    public Comment {
        mentions = Set.copyOf(mentions);
    }

    /** One that nobody has changed. */
    public Comment(UUID id, WorkItemId workItem, PersonId author, String text, Set<PersonId> mentions, Instant at) {
        this(id, workItem, author, text, mentions, at, null, null);
    }

    /** Whether this person can still change it. */
    public boolean changeableBy(PersonId person) {
        return removedAt == null && author.equals(person);
    }
}
