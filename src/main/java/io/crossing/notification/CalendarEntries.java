package io.crossing.notification;

import io.crossing.worklist.WorkItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how often the due date of a work item has moved, which calendar programs want to know of an entry. */
@Repository
class CalendarEntries {

    /**
     * An entry as it stands.
     *
     * @param sequence how often it has changed
     */
    record Entry(Instant dueAt, int sequence, Instant changedAt) {}

    private final JdbcClient jdbc;

    CalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Entry of(WorkItem item, Instant now) {
        Instant due = Objects.requireNonNull(item.dueAt());
        Optional<Entry> known = find(item);
        if (known.filter(entry -> entry.dueAt().equals(due)).isPresent()) {
            return known.get();
        }
        if (known.isEmpty()) {
            jdbc.sql("insert into calendar_entry (work_item, due_at, sequence, changed_at) values (?, ?, 0, ?)")
                    .params(item.id().value(), due.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            jdbc.sql(
                            "update calendar_entry set due_at = ?, sequence = sequence + 1, changed_at = ? where work_item = ?")
                    .params(
                            due.atOffset(ZoneOffset.UTC),
                            now.atOffset(ZoneOffset.UTC),
                            item.id().value())
                    .update();
        }
        return find(item).orElseThrow();
    }

    private Optional<Entry> find(WorkItem item) {
        return jdbc.sql("select due_at, sequence, changed_at from calendar_entry where work_item = ?")
                .param(item.id().value())
                .query((row, number) -> new Entry(
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
