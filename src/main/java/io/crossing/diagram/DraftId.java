package io.crossing.diagram;

import java.util.UUID;

/** Which draft. */
public record DraftId(UUID value) {

    static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
