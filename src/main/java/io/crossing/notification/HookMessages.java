package io.crossing.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages to addresses, in the table {@code hook_message}: waiting, taken and given up. */
@Repository
class HookMessages {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;

    HookMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HookMessage message) {
        jdbc.sql("insert into hook_message (id, target, body, created_at) values (?, ?, ?, ?)")
                .params(message.id(), message.target(), message.body(), at(message.createdAt()))
                .update();
    }

    Optional<HookMessage> waiting(UUID id) {
        return jdbc.sql("select * from hook_message where id = ? and sent_at is null and given_up_at is null")
                .param(id)
                .query(HookMessages::read)
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update hook_message set sent_at = ?, last_error = null where id = ?")
                .params(at(now), id)
                .update();
    }

    void failed(UUID id, String error) {
        jdbc.sql("update hook_message set attempts = attempts + 1, last_error = ? where id = ?")
                .params(error.substring(0, Math.min(error.length(), LONGEST_ERROR)), id)
                .update();
    }

    void givenUp(UUID id, Instant now) {
        jdbc.sql("update hook_message set given_up_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    private static HookMessage read(ResultSet row, int number) throws SQLException {
        return new HookMessage(
                row.getObject("id", UUID.class),
                row.getObject("target", UUID.class),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
