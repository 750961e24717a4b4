package io.crossing.process;

import java.util.UUID;

/** Names one rollout, everywhere: it is the business key of its process and the key of its record. */
public record RolloutId(UUID value) {

    public static RolloutId random() {
        return new RolloutId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static RolloutId of(String text) {
        return new RolloutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
