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

/** The drafts as rows, one for each work item and whose it is. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> of(WorkItemId item, PersonId owner) {
        return jdbc.sql("""
                        select answers, revision, kept_by, kept_at from work_item_draft
                         where work_item = :item and person = :owner
                        """)
                .param("item", item.value())
                .param("owner", owner.value())
                .query(this::read)
                .optional();
    }

    /** Keeps it in place of the one before; the caller holds the lock of the work item. */
    void keep(WorkItemId item, PersonId owner, String answers, int revision, PersonId by, Instant at) {
        drop(item, owner);
        jdbc.sql("""
                        insert into work_item_draft (work_item, person, answers, revision, kept_by, kept_at)
                        values (:item, :owner, :answers, :revision, :by, :at)
                        """)
                .param("item", item.value())
                .param("owner", owner.value())
                .param("answers", answers)
                .param("revision", revision)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It goes along with the work item; who has entered something of their own keeps that. */
    void pass(WorkItemId item, PersonId from, PersonId to) {
        if (of(item, to).isEmpty()) {
            jdbc.sql("update work_item_draft set person = :to where work_item = :item and person = :from")
                    .param("to", to.value())
                    .param("item", item.value())
                    .param("from", from.value())
                    .update();
        }
    }

    private void drop(WorkItemId item, PersonId owner) {
        jdbc.sql("delete from work_item_draft where work_item = :item and person = :owner")
                .param("item", item.value())
                .param("owner", owner.value())
                .update();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                json.readValue(row.getString("answers"), new TypeReference<>() {}),
                row.getInt("revision"),
                new PersonId(row.getString("kept_by")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
