package io.crossing.stall;

import java.util.UUID;

/** Names one diagnosis. */
public record DiagnosisId(UUID value) {

    public static DiagnosisId random() {
        return new DiagnosisId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static DiagnosisId of(String text) {
        return new DiagnosisId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
