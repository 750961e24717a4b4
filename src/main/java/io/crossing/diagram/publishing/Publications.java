package io.crossing.diagram.publishing;

import io.crossing.diagram.ChangeId;
import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about publishing each change. */
@Repository
class Publications {

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Publication> find(ChangeId change) {
        return jdbc.sql("select * from diagram_publication where change_id = :change")
                .param("change", change.value())
                .query(Publications::read)
                .optional();
    }

    /** Those that are to go out by now. */
    List<ChangeId> due(Instant now) {
        return jdbc.sql("select change_id from diagram_publication where state = 'SCHEDULED' and publish_at <= :now")
                .param("now", time(now))
                .query((row, number) -> new ChangeId(row.getObject("change_id", UUID.class)))
                .list();
    }

    /** Somebody asks for it, or publishes it without being asked about: what was said before does not count any more. */
    void ask(ChangeId change, String tags, String note, PersonId by, Instant at, PublicationState as) {
        jdbc.sql("delete from diagram_publication where change_id = :change")
                .param("change", change.value())
                .update();
        jdbc.sql("""
                        insert into diagram_publication (change_id, state, tags, note, asked_by, asked_at)
                        values (:change, :state, :tags, :note, :by, :at)
                        """)
                .param("change", change.value())
                .param("state", as.name())
                .param("tags", tags)
                .param("note", note)
                .param("by", by.value())
                .param("at", time(at))
                .update();
    }

    void answer(ChangeId change, PublicationState state, PersonId by, String answer, Instant at) {
        jdbc.sql("""
                        update diagram_publication set state = :state, answered_by = :by, answered_at = :at, answer = :answer
                         where change_id = :change
                        """)
                .param("state", state.name())
                .param("by", by.value())
                .param("at", time(at))
                .param("answer", answer)
                .param("change", change.value())
                .update();
    }

    void schedule(ChangeId change, PublicationState state, @Nullable Instant at, PersonId by) {
        jdbc.sql("""
                        update diagram_publication set state = :state, publish_at = :at, published_by = :by where change_id = :change
                        """)
                .param("state", state.name())
                .param("at", at == null ? null : time(at))
                .param("by", by.value())
                .param("change", change.value())
                .update();
    }

    void published(ChangeId change, PersonId by, Instant at) {
        jdbc.sql("""
                        update diagram_publication set state = 'PUBLISHED', published_by = :by, published_at = :at, problem = null
                         where change_id = :change
                        """)
                .param("by", by.value())
                .param("at", time(at))
                .param("change", change.value())
                .update();
    }

    void failed(ChangeId change, String problem) {
        jdbc.sql("update diagram_publication set state = 'FAILED', problem = :problem where change_id = :change")
                .param("problem", problem)
                .param("change", change.value())
                .update();
    }

    private static Publication read(ResultSet row, int number) throws SQLException {
        return new Publication(
                new ChangeId(row.getObject("change_id", UUID.class)),
                PublicationState.valueOf(row.getString("state")),
                row.getString("tags"),
                row.getString("note"),
                new PersonId(row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                person(row, "answered_by"),
                moment(row, "answered_at"),
                row.getString("answer"),
                moment(row, "publish_at"),
                person(row, "published_by"),
                moment(row, "published_at"),
                row.getString("problem"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
