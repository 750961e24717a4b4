package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Trace;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What completing each work item changed, and what became of those that were taken back. */
@Repository
class TakenSteps {

    private final JdbcClient jdbc;

    TakenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a step changed.
     *
     * @param record what it changed in the record of the rollout
     */
    record Changed(Trace trace, String record) {}

    /**
     * What became of a step that was taken back.
     *
     * @param again the work item that is open in its place
     */
    record TakenBack(PersonId by, Instant at, WorkItemId again) {}

    void keep(WorkItemId item, RolloutId rollout, Changed changed) {
        jdbc.sql(
                        "insert into work_item_step (work_item, rollout, trace, record) values (:item, :rollout, :trace, :record)")
                .param("item", item.value())
                .param("rollout", rollout.value())
                .param("trace", changed.trace().text())
                .param("record", changed.record())
                .update();
    }

    /** Empty where it was taken back, or cannot be any more. */
    Optional<Changed> changed(WorkItemId item) {
        return jdbc.sql("select trace, record from work_item_step where work_item = :item and trace is not null")
                .param("item", item.value())
                .query((row, number) -> new Changed(new Trace(row.getString("trace")), row.getString("record")))
                .optional();
    }

    void takenBack(WorkItemId item, TakenBack takenBack) {
        jdbc.sql("""
                        update work_item_step set trace = null, record = null, taken_back_by = :by, taken_back_at = :at, again = :again
                        where work_item = :item
                        """)
                .param("item", item.value())
                .param("by", takenBack.by().value())
                .param("at", takenBack.at().atOffset(ZoneOffset.UTC))
                .param("again", takenBack.again().value())
                .update();
    }

    Optional<TakenBack> takenBack(WorkItemId item) {
        return jdbc.sql("select * from work_item_step where work_item = :item and again is not null")
                .param("item", item.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** At the end of a rollout there is no way back. */
    void forget(RolloutId rollout) {
        jdbc.sql("delete from work_item_step where rollout = :rollout and again is null")
                .param("rollout", rollout.value())
                .update();
    }

    private static TakenBack read(ResultSet row) throws SQLException {
        return new TakenBack(
                new PersonId(row.getString("taken_back_by")),
                row.getObject("taken_back_at", OffsetDateTime.class).toInstant(),
                new WorkItemId(row.getString("again")));
    }
}
