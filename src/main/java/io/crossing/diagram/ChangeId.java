package io.crossing.diagram;

import java.util.UUID;

/** Which change. */
public record ChangeId(UUID value) {

    static ChangeId random() {
        return new ChangeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
