package io.crossing.diagram.publishing;

import io.crossing.diagram.ChangeId;
import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said about publishing a change.
 *
 * @param tags which state of its drafts it is about
 * @param answer what whoever approved or declined it said
 * @param publishAt when it is to go out; absent for at once
 * @param problem why it could not go out at its time
 */
public record Publication(
        ChangeId change,
        PublicationState state,
        String tags,
        String note,
        PersonId askedBy,
        Instant askedAt,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable Instant publishAt,
        @Nullable PersonId publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String problem) {

    public boolean approved() {
        return state == PublicationState.APPROVED || state == PublicationState.SCHEDULED;
    }
}
