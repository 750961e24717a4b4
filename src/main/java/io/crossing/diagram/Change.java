package io.crossing.diagram;

import io.crossing.process.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DiagramDrafts that go together: a diagram, and the tables and forms that it needs. They are checked, published and taken back as one.
 *
 * @param note what it is for, for those who approve it and for the record; may be empty
 */
public record Change(
        ChangeId id,
        String name,
        String note,
        ChangeState state,
        PersonId begunBy,
        Instant begunAt,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return state == ChangeState.OPEN;
    }
}
