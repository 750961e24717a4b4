package io.crossing.notification;

import io.crossing.escalation.EscalationId;
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

/** What people have to hear of late stages, until it is put into a mail; all times are the database's. */
@Repository
class LateNotices {

    private final JdbcClient jdbc;

    LateNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits for a person.
     *
     * @param first when the oldest of it came
     * @param last when the newest of it came
     * @param now the database's time
     */
    record Waiting(PersonId person, Instant first, Instant last, Instant now) {

        /** Whether it has been quiet for long enough, or the oldest has waited for as long as anything may. */
        boolean due(NotificationSettings.Digest settings) {
            return !last.plus(settings.quiet()).isAfter(now)
                    || !first.plus(settings.longest()).isAfter(now);
        }
    }

    /** Adds a notice in the transaction of what happened; the same one again is left out. */
    void add(PersonId to, EscalationId escalation, int rung, Instant dueAt) {
        jdbc.sql("""
                insert into late_notice (escalation, rung, to_person, due_at, came_at)
                select ?, ?, ?, ?, current_timestamp
                where not exists (select 1 from late_notice where escalation = ? and rung = ? and to_person = ?)
                """)
                .params(escalation.value(), rung, to.value(), dueAt.atOffset(ZoneOffset.UTC))
                .params(escalation.value(), rung, to.value())
                .update();
    }

    List<Waiting> waiting() {
        return jdbc.sql("""
                select to_person, min(came_at) as first_at, max(came_at) as last_at, current_timestamp as now_at
                from late_notice where batch is null group by to_person
                """).query(LateNotices::row).list();
    }

    /** Takes everything that waits for a person: whoever comes second, on another node, gets nothing. */
    int take(PersonId person, UUID batch) {
        return jdbc.sql("update late_notice set batch = ? where to_person = ? and batch is null")
                .params(batch, person.value())
                .update();
    }

    /** What was taken, the latest stage first and of each escalation the highest rung. */
    List<LateNotice> taken(UUID batch) {
        return jdbc.sql("""
                select escalation, max(rung) as rung from late_notice where batch = ?
                group by escalation, due_at order by due_at, escalation
                """)
                .param(batch)
                .query((row, number) ->
                        new LateNotice(new EscalationId(row.getObject("escalation", UUID.class)), row.getInt("rung")))
                .list();
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new PersonId(row.getString("to_person")), at(row, "first_at"), at(row, "last_at"), at(row, "now_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
