package io.crossing.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a due date lies in the order of lists: what has none comes last. */
final class DueOrder {

    /** Where everything lies that has no due date. */
    static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private DueOrder() {}

    static Instant of(@Nullable Instant dueAt) {
        return dueAt == null ? LAST : dueAt;
    }
}
