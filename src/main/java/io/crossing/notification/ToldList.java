package io.crossing.notification;

import io.crossing.process.PersonId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person was told, whether or not they read their mail: the same letters, in the product. */
@Repository
class ToldList {

    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;

    ToldList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that somebody was told. */
    record Item(
            UUID id, String subject, Instant at, @Nullable Instant readAt) {

        public boolean unread() {
            return readAt == null;
        }
    }

    /** Newest first. */
    Page<Item> of(PersonId person, boolean unreadOnly, Paging paging) {
        String where = "where to_person = ?" + (unreadOnly ? " and read_at is null" : "");
        long total = jdbc.sql("select count(*) from mail " + where)
                .param(person.value())
                .query(Long.class)
                .single();
        return Page.of(
                jdbc.sql("select id, subject, created_at, read_at from mail " + where
                                + " order by created_at desc, id limit ? offset ?")
                        .params(person.value(), paging.size(), paging.offset())
                        .query((row, number) -> new Item(
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant(),
                                instant(row.getObject("read_at", OffsetDateTime.class))))
                        .list(),
                paging,
                total);
    }

    /** How much is unread; counted up to 100. */
    long unread(PersonId person) {
        return jdbc.sql("select count(*) from (select id from mail where to_person = ? and read_at is null limit "
                        + MOST_COUNTED + ") unread")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    Optional<Letter> letter(PersonId person, UUID id) {
        return jdbc.sql("select subject, html, plain from mail where id = ? and to_person = ?")
                .params(id, person.value())
                .query((row, number) ->
                        new Letter(row.getString("subject"), row.getString("html"), row.getString("plain")))
                .optional();
    }

    void read(PersonId person, UUID id, Instant at) {
        jdbc.sql("update mail set read_at = ? where id = ? and to_person = ? and read_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id, person.value())
                .update();
    }

    void readAll(PersonId person, Instant at) {
        jdbc.sql("update mail set read_at = ? where to_person = ? and read_at is null")
                .params(at.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
