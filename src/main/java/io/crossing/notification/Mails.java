package io.crossing.notification;

import io.crossing.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails on record: waiting, sent and given up. */
@Repository
class Mails {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String eventKey) {
        return jdbc.sql("select count(*) from mail where event_key = ?")
                        .param(eventKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(UUID id, String eventKey, Person to, Letter letter, Instant now) {
        add(id, eventKey, to, letter, now, now);
    }

    void add(UUID id, String eventKey, Person to, Letter letter, Instant now, Instant earliest) {
        insert(id, eventKey, to, letter, true, now, earliest);
    }

    /** Keeps a letter that its reader finds in the product only. */
    void addWithoutMail(UUID id, String eventKey, Person to, Letter letter, Instant now) {
        insert(id, eventKey, to, letter, false, now, now);
        sent(id, now);
    }

    private void insert(
            UUID id, String eventKey, Person to, Letter letter, boolean byMail, Instant now, Instant earliest) {
        jdbc.sql("""
                insert into mail
                    (id, event_key, to_person, to_name, address, subject, html, plain, by_mail, created_at, not_before)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, eventKey, to.id().value(), to.name(), to.email())
                .params(letter.subject(), letter.html(), letter.plain(), byMail, at(now), at(earliest))
                .update();
    }

    /** The mail if it is neither sent nor given up. */
    Optional<Mail> waiting(UUID id) {
        return jdbc.sql("select * from mail where id = ? and sent_at is null and given_up_at is null")
                .param(id)
                .query(Mails::mail)
                .optional();
    }

    /** All that are neither sent nor given up, oldest first, with when they may go out. */
    Map<UUID, Instant> waiting() {
        Map<UUID, Instant> waiting = new LinkedHashMap<>();
        jdbc.sql("select id, not_before from mail where sent_at is null and given_up_at is null order by created_at")
                .query(row -> {
                    waiting.put(
                            row.getObject("id", UUID.class),
                            row.getObject("not_before", OffsetDateTime.class).toInstant());
                });
        return waiting;
    }

    /**
     * Reserves a waiting mail for five minutes, which is longer than a conversation with a mail server lasts, by the
     * database's clock: whoever believes to be alone, only one sends it.
     */
    boolean claim(UUID id) {
        return jdbc.sql("""
                        update mail set claimed_until = current_timestamp + interval '5' minute
                        where id = ? and sent_at is null and given_up_at is null
                        and (claimed_until is null or claimed_until < current_timestamp)
                        """).param(id).update() == 1;
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update mail set sent_at = ?, claimed_until = null, last_error = null where id = ?")
                .params(at(now), id)
                .update();
    }

    /** Notes why it was not taken, and whether that counts as an attempt. */
    void failed(UUID id, String error, boolean counts) {
        jdbc.sql("update mail set attempts = attempts + ?, last_error = ?, claimed_until = null where id = ?")
                .params(counts ? 1 : 0, error.substring(0, Math.min(error.length(), LONGEST_ERROR)), id)
                .update();
    }

    void givenUp(UUID id, Instant now) {
        jdbc.sql("update mail set given_up_at = ?, claimed_until = null where id = ?")
                .params(at(now), id)
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("to_name"),
                row.getString("address"),
                new Letter(row.getString("subject"), row.getString("html"), row.getString("plain")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
