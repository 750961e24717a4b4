package io.crossing.imports;

import io.crossing.imports.ImportFile.State;
import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that people are importing; a new one takes the place of their last. */
@Repository
class ImportFiles {

    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public UUID add(PersonId person, String name, byte[] content) {
        jdbc.sql("delete from import_file where person = :person and state not in ('RUNNING', 'STOPPING')")
                .param("person", person.value())
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into import_file (id, person, name, came_at, content, state, done)
                        values (:id, :person, :name, :at, :content, 'READ', 0)""")
                .param("id", id)
                .param("person", person.value())
                .param("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update();
        return id;
    }

    Optional<ImportFile> find(UUID id) {
        return jdbc.sql("select id, person, name, state, done, mapping, result from import_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from import_file where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** @return false where it is being imported: then it can only come to an end */
    boolean move(UUID id, State state, @Nullable Mapping mapping, @Nullable ImportResult result) {
        return jdbc.sql("""
                        update import_file set state = :state, mapping = coalesce(:mapping, mapping), result = :result, done = 0
                         where id = :id and (state not in ('RUNNING', 'STOPPING') or :state in ('DONE', 'STOPPED', 'FAILED'))""")
                        .param("id", id)
                        .param("state", state.name())
                        .param("mapping", mapping == null ? null : mapping.json())
                        .param("result", result == null ? null : KeptResult.write(result))
                        .update()
                > 0;
    }

    /** Asks for it to be stopped; whoever imports it sees that at the next row. */
    void stop(UUID id) {
        jdbc.sql("update import_file set state = 'STOPPING' where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    /**
     * Notes how far it is.
     *
     * @return whether it is to go on
     */
    boolean done(UUID id, int rows) {
        return jdbc.sql("update import_file set done = :rows where id = :id and state = 'RUNNING'")
                        .param("id", id)
                        .param("rows", rows)
                        .update()
                > 0;
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        String mapping = row.getString("mapping");
        String result = row.getString("result");
        return new ImportFile(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("person")),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                mapping == null ? null : Mapping.parse(mapping),
                result == null ? null : KeptResult.read(result));
    }
}
