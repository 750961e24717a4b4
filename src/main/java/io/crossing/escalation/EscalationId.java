package io.crossing.escalation;

import java.util.UUID;

/** Names one escalation. */
public record EscalationId(UUID value) {

    public static EscalationId random() {
        return new EscalationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static EscalationId of(String text) {
        return new EscalationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
