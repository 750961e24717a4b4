package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.diagram.WorkshopError.ChangeUnknown;
import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes that are, or were, under way. */
@Repository
public class Changes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those under way, the newest first. */
    public List<Change> open() {
        return jdbc.sql("select * from workshop_change where state = 'OPEN' order by begun_at desc, id")
                .query(Changes::read)
                .list();
    }

    /** Those that are over, the last first. */
    public List<Change> over(int limit) {
        return jdbc.sql("select * from workshop_change where state <> 'OPEN' order by ended_at desc, id limit :limit")
                .param("limit", limit)
                .query(Changes::read)
                .list();
    }

    public Optional<Change> find(ChangeId id) {
        return jdbc.sql("select * from workshop_change where id = :id")
                .param("id", id.value())
                .query(Changes::read)
                .optional();
    }

    /** @throws ChangeUnknown if there is none with this id */
    public Change get(ChangeId id) {
        return find(id).orElseThrow(ChangeUnknown::new);
    }

    /** Holds a change as it is until the transaction ends. */
    public Change locked(ChangeId id) {
        return jdbc.sql("select * from workshop_change where id = :id for update")
                .param("id", id.value())
                .query(Changes::read)
                .optional()
                .orElseThrow(ChangeUnknown::new);
    }

    /** @throws ChangeOver unless it is under way; held as it is until the transaction ends */
    Change lockedOpen(ChangeId id) {
        Change change = locked(id);
        if (!change.isOpen()) {
            throw new ChangeOver(change.name());
        }
        return change;
    }

    ChangeId begin(String name, PersonId by) {
        ChangeId id = ChangeId.random();
        jdbc.sql("""
                        insert into workshop_change (id, name, note, state, begun_by, begun_at)
                        values (:id, :name, '', 'OPEN', :by, :at)""")
                .param("id", id.value())
                .param("name", name)
                .param("by", by.value())
                .param("at", now())
                .update();
        return id;
    }

    void describe(ChangeId id, String name, String note) {
        jdbc.sql("update workshop_change set name = :name, note = :note where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("note", note)
                .update();
    }

    /** Ends it, or opens it again. */
    void become(ChangeId id, ChangeState state, PersonId by) {
        boolean over = state != ChangeState.OPEN;
        jdbc.sql("update workshop_change set state = :state, ended_by = :by, ended_at = :at where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("by", over ? by.value() : null)
                .param("at", over ? now() : null)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        String endedBy = row.getString("ended_by");
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Change(
                new ChangeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("note"),
                ChangeState.valueOf(row.getString("state")),
                new PersonId(row.getString("begun_by")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                endedBy == null ? null : new PersonId(endedBy),
                endedAt == null ? null : endedAt.toInstant());
    }
}
