package io.crossing.worklist;

import java.util.UUID;

/** Identifies a saved filter. */
public record FilterId(UUID value) {

    static FilterId random() {
        return new FilterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
