package io.crossing.notification;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told, as rows; who has not chosen has none. */
@Repository
class Tellings {

    private final JdbcClient jdbc;

    Tellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Telling of(PersonId person) {
        return jdbc.sql(
                        "select manner, digest_at, quiet_from, quiet_until, decisions_at_once from telling where person = ?")
                .param(person.value())
                .query(Tellings::telling)
                .optional()
                .orElse(Telling.USUAL);
    }

    void put(PersonId person, Telling telling) {
        QuietHours quiet = telling.quiet();
        jdbc.sql("delete from telling where person = ?").param(person.value()).update();
        jdbc.sql("""
                        insert into telling (person, manner, digest_at, quiet_from, quiet_until, decisions_at_once)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(person.value())
                .param(telling.manner().name())
                .param(telling.digestAt().toString())
                .param(quiet == null ? null : quiet.from().toString())
                .param(quiet == null ? null : quiet.until().toString())
                .param(telling.decisionsAtOnce())
                .update();
    }

    private static Telling telling(ResultSet row, int number) throws SQLException {
        String from = row.getString("quiet_from");
        String until = row.getString("quiet_until");
        return new Telling(
                Manner.valueOf(row.getString("manner")),
                LocalTime.parse(row.getString("digest_at")),
                quiet(from, until),
                row.getBoolean("decisions_at_once"));
    }

    private static @Nullable QuietHours quiet(@Nullable String from, @Nullable String until) {
        return from == null || until == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
