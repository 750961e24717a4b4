package io.crossing.diagram.moving;

import java.util.UUID;

/** Names one move of rollouts to another version. */
public record MoveId(UUID value) {

    public static MoveId random() {
        return new MoveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
