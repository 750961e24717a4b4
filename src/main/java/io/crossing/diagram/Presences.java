package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has an editor open: an open editor says so every few seconds, and who has been silent for 45 is gone. */
@Repository
public class Presences {

    private static final Duration SILENT = Duration.ofSeconds(45);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void seen(DiagramKey key, PersonId person) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (update(key, person, now) == 0) {
            try {
                jdbc.sql("insert into workshop_presence (file, person, seen_at) values (:file, :person, :now)")
                        .param("file", key.file())
                        .param("person", person.value())
                        .param("now", now)
                        .update();
            } catch (DuplicateKeyException anotherWindow) {
                update(key, person, now);
            }
        }
    }

    private int update(DiagramKey key, PersonId person, OffsetDateTime now) {
        return jdbc.sql("update workshop_presence set seen_at = :now where file = :file and person = :person")
                .param("file", key.file())
                .param("person", person.value())
                .param("now", now)
                .update();
    }

    public void gone(DiagramKey key, PersonId person) {
        jdbc.sql("delete from workshop_presence where file = :file and person = :person")
                .param("file", key.file())
                .param("person", person.value())
                .update();
    }

    /** Who is editing a file. */
    public List<PersonId> of(DiagramKey key) {
        return all().getOrDefault(key.file(), List.of());
    }

    /** Who is editing what, by file. */
    public Map<String, List<PersonId>> all() {
        Map<String, List<PersonId>> present = new LinkedHashMap<>();
        jdbc.sql("select file, person from workshop_presence where seen_at > :since order by file, seen_at, person")
                .param("since", clock.instant().minus(SILENT).atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getString("file"), new PersonId(row.getString("person"))))
                .list()
                .forEach(one -> present.computeIfAbsent(one.getKey(), file -> new ArrayList<>())
                        .add(one.getValue()));
        return present;
    }
}
