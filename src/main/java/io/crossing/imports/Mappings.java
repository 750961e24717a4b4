package io.crossing.imports;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How each person mapped columns last. */
@Repository
class Mappings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of their last one what fits this table, and what its names tell where they had none. */
    Mapping of(PersonId person, PilotTable table) {
        return jdbc.sql("select mapping from import_mapping where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(json -> Mapping.parse(json).fitting(table))
                .filter(mapping -> !mapping.sources().isEmpty())
                .orElseGet(() -> Mapping.guessed(table.columns()));
    }

    @Transactional
    public void keep(PersonId person, Mapping mapping) {
        int changed = write(
                "update import_mapping set mapping = :mapping, kept_at = :at where person = :person", person, mapping);
        if (changed == 0) {
            write(
                    "insert into import_mapping (person, mapping, kept_at) values (:person, :mapping, :at)",
                    person,
                    mapping);
        }
    }

    private int write(String sql, PersonId person, Mapping mapping) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("mapping", mapping.json())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
