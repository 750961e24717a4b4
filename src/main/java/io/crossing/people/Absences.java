package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absences as rows, one for each person at most. */
@Repository
class Absences {

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Absence> of(PersonId id) {
        return jdbc.sql("select from_day, until_day, substitute from absence where person = :id")
                .param("id", id.value())
                .query((row, number) -> new Absence(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        new PersonId(row.getString("substitute"))))
                .optional();
    }

    void put(PersonId id, Absence absence) {
        remove(id);
        jdbc.sql("""
                        insert into absence (person, from_day, until_day, substitute)
                        values (:id, :from, :until, :substitute)
                        """)
                .param("id", id.value())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("substitute", absence.substitute().value())
                .update();
    }

    void remove(PersonId id) {
        jdbc.sql("delete from absence where person = :id")
                .param("id", id.value())
                .update();
    }
}
