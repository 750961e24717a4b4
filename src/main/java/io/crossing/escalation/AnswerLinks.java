package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that were sent, in the table {@code answer_link}. */
@Repository
class AnswerLinks {

    private final JdbcClient jdbc;

    AnswerLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnswerLink link) {
        jdbc.sql("insert into answer_link (id, escalation, person, choice, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        link.id(),
                        link.escalation().value(),
                        link.person().value(),
                        link.choice().name(),
                        Times.stored(link.expiresAt()))
                .update();
    }

    Optional<AnswerLink> find(UUID id) {
        return jdbc.sql("select * from answer_link where id = ?")
                .param(id)
                .query(AnswerLinks::read)
                .optional();
    }

    /** @return whether it was unused until now */
    boolean use(AnswerLink link, Instant at) {
        return jdbc.sql("update answer_link set used_at = ? where id = ? and used_at is null")
                        .params(Times.stored(at), link.id())
                        .update()
                == 1;
    }

    private static AnswerLink read(ResultSet row, int number) throws SQLException {
        return new AnswerLink(
                row.getObject("id", UUID.class),
                new EscalationId(row.getObject("escalation", UUID.class)),
                new PersonId(row.getString("person")),
                Choice.valueOf(row.getString("choice")),
                Times.readSet(row, "expires_at"),
                Times.read(row, "used_at"));
    }
}
