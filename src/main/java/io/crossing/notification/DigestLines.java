package io.crossing.notification;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for people's daily mails, and what they held. */
@Repository
class DigestLines {

    private final JdbcClient jdbc;

    DigestLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String eventKey) {
        return jdbc.sql("select count(*) from digest_line where event_key = ?")
                        .param(eventKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(String eventKey, PersonId to, DigestLine line) {
        jdbc.sql("""
                        insert into digest_line (id, event_key, to_person, text, url, urgency, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(eventKey)
                .param(to.value())
                .param(line.text())
                .param(line.url())
                .param(line.urgency().name())
                .param(utc(line.at()))
                .update();
    }

    boolean waitFor(PersonId to) {
        return jdbc.sql("select count(*) from digest_line where to_person = ? and mail is null")
                        .param(to.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Puts everything that waits for somebody into a mail: whoever else tries it at the same time finds nothing. */
    List<DigestLine> putInto(UUID mail, PersonId to) {
        jdbc.sql("update digest_line set mail = ? where to_person = ? and mail is null")
                .param(mail)
                .param(to.value())
                .update();
        return jdbc.sql("select text, url, urgency, created_at from digest_line where mail = ? order by created_at, id")
                .param(mail)
                .query(DigestLines::line)
                .list();
    }

    private static DigestLine line(ResultSet row, int number) throws SQLException {
        return new DigestLine(
                row.getString("text"),
                row.getString("url"),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
