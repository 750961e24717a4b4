package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked for help with a work item, which stays with whoever has it.
 *
 * @param question what they should help with
 * @param answer what the helper said at the end; absent unless it was answered
 * @param endedAt absent while it waits for an answer
 */
public record HelpRequest(
        UUID id,
        WorkItemId workItem,
        PersonId helper,
        PersonId askedBy,
        String question,
        Instant askedAt,
        HelpState state,
        @Nullable String answer,
        @Nullable Instant endedAt) {

    static HelpRequest ask(WorkItemId item, PersonId helper, PersonId by, String question, Instant at) {
        return new HelpRequest(UUID.randomUUID(), item, helper, by, question, at, HelpState.ASKED, null, null);
    }

    public boolean open() {
        return state == HelpState.ASKED;
    }
}
