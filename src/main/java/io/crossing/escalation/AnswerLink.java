package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link in a mail with which one person can take one choice about one escalation, once.
 *
 * @param usedAt when it was used; absent while it was not
 */
public record AnswerLink(
        UUID id,
        EscalationId escalation,
        PersonId person,
        Choice choice,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
