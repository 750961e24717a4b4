package io.crossing.notification;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The webhooks of other systems, in the table {@code webhook}. */
@Repository
class Webhooks {

    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Webhook hook) {
        jdbc.sql("""
                insert into webhook (id, url, description, events, secret, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        hook.id(),
                        hook.url(),
                        hook.description(),
                        String.join(" ", hook.events().stream().sorted().toList()),
                        hook.secret(),
                        hook.createdBy().value(),
                        hook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Webhook> all() {
        return jdbc.sql("select * from webhook order by created_at, id")
                .query(Webhooks::read)
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return jdbc.sql("select * from webhook where id = ?")
                .param(id)
                .query(Webhooks::read)
                .optional();
    }

    /** What waited to be called out to it goes with it. */
    boolean remove(UUID id) {
        jdbc.sql("delete from hook_message where target = ?").param(id).update();
        return jdbc.sql("delete from webhook where id = ?").param(id).update() == 1;
    }

    void disable(UUID id, Instant at) {
        jdbc.sql("update webhook set disabled_at = ? where id = ? and disabled_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        String events = row.getString("events");
        OffsetDateTime disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getString("description"),
                events.isEmpty() ? Set.of() : Set.of(events.split(" ")),
                row.getString("secret"),
                new PersonId(row.getString("created_by")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                disabled == null ? null : disabled.toInstant());
    }
}
