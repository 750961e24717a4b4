package io.crossing.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answers to requests with an Idempotency-Key, in the table {@code idempotent_answer}. */
@Repository
class IdempotentAnswers {

    private static final String THIS_KEY = " person = :person AND idempotency_key = :key AND path = :path ";

    private final JdbcClient jdbc;

    IdempotentAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the key for an attempt; false if somebody has it already. */
    boolean begin(IdempotencyKey key, String attempt, String contentHash, Instant now) {
        try {
            of(key, """
                    INSERT INTO idempotent_answer (person, idempotency_key, path, attempt, content_hash, started_at)
                    VALUES (:person, :key, :path, :attempt, :hash, :now)""")
                    .param("attempt", attempt)
                    .param("hash", contentHash)
                    .param("now", at(now))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<IdempotentAnswer> find(IdempotencyKey key) {
        return of(key, "SELECT * FROM idempotent_answer WHERE" + THIS_KEY)
                .query(IdempotentAnswers::read)
                .optional();
    }

    /** Puts an attempt in the place of one that died without having changed anything; false if it lives after all. */
    boolean takeOver(IdempotencyKey key, String dead, String attempt, Instant now) {
        return of(
                                key,
                                "UPDATE idempotent_answer SET attempt = :attempt, started_at = :now WHERE" + THIS_KEY
                                        + "AND attempt = :dead AND status IS NULL AND effect_at IS NULL")
                        .param("attempt", attempt)
                        .param("dead", dead)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Notes, in the transaction that changes something, that it does; false if another attempt has taken over. */
    boolean noteEffect(IdempotencyKey key, String attempt, Instant now) {
        return of(key, "UPDATE idempotent_answer SET effect_at = :now WHERE" + THIS_KEY + "AND attempt = :attempt")
                        .param("attempt", attempt)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void keep(
            IdempotencyKey key,
            String attempt,
            int status,
            @Nullable String mediaType,
            @Nullable String location,
            String content) {
        of(
                        key,
                        "UPDATE idempotent_answer SET status = :status, media_type = :mediaType, location = :location,"
                                + " content = :content WHERE" + THIS_KEY + "AND attempt = :attempt")
                .param("status", status)
                .param("mediaType", mediaType)
                .param("location", location)
                .param("content", content)
                .param("attempt", attempt)
                .update();
    }

    /** Frees the key of an attempt that failed, unless it has changed something. */
    void forget(IdempotencyKey key, String attempt) {
        of(
                        key,
                        "DELETE FROM idempotent_answer WHERE" + THIS_KEY
                                + "AND attempt = :attempt AND status IS NULL AND effect_at IS NULL")
                .param("attempt", attempt)
                .update();
    }

    void forgetBefore(Instant limit) {
        jdbc.sql("DELETE FROM idempotent_answer WHERE started_at < :limit")
                .param("limit", at(limit))
                .update();
    }

    private JdbcClient.StatementSpec of(IdempotencyKey key, String sql) {
        return jdbc.sql(sql)
                .param("person", key.person())
                .param("key", key.key())
                .param("path", key.path());
    }

    private static IdempotentAnswer read(ResultSet row, int number) throws SQLException {
        OffsetDateTime effect = row.getObject("effect_at", OffsetDateTime.class);
        return new IdempotentAnswer(
                row.getString("attempt"),
                row.getString("content_hash"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                effect == null ? null : effect.toInstant(),
                row.getObject("status", Integer.class),
                row.getString("media_type"),
                row.getString("location"),
                row.getString("content"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
