package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts as rows, one for each person and work item. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> of(WorkItemId item, PersonId person) {
        return jdbc.sql("select answers, kept_at from work_item_draft where work_item = :item and person = :person")
                .param("item", item.value())
                .param("person", person.value())
                .query(this::read)
                .optional();
    }

    /** Keeps it in place of the one before; the caller holds the lock of the work item. */
    void keep(WorkItemId item, PersonId person, String answers, Instant at) {
        jdbc.sql("delete from work_item_draft where work_item = :item and person = :person")
                .param("item", item.value())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        insert into work_item_draft (work_item, person, answers, kept_at)
                        values (:item, :person, :answers, :at)
                        """)
                .param("item", item.value())
                .param("person", person.value())
                .param("answers", answers)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                json.readValue(row.getString("answers"), new TypeReference<>() {}),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
