package io.crossing.worklist;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When open work is due, and where that puts it in the order of lists. */
@Repository
class DueDates {

    private final JdbcClient jdbc;
    private final Offers offers;

    DueDates(JdbcClient jdbc, Offers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** Moves one, with a due date of its {@code own} or that of its stage. */
    void move(WorkItemId id, @Nullable Instant dueAt, boolean own) {
        jdbc.sql("update work_item set due_at = :due, due_order = :order, own_due = :own where id = :id")
                .param("due", dueAt == null ? null : utc(dueAt))
                .param("order", utc(DueOrder.of(dueAt)))
                .param("own", own)
                .param("id", id.value())
                .update();
        offers.due(id, DueOrder.of(dueAt));
    }

    /** Moves what is open in a stage, or beside the stages, with the stage's deadline. */
    void move(RolloutId rollout, StageId stage, Instant to) {
        String which = "rollout = :rollout and state = 'OPEN' and not own_due and (stage = :stage or stage is null)";
        jdbc.sql("update work_item set due_at = :to, due_order = :to where " + which)
                .param("to", utc(to))
                .param("rollout", rollout.value())
                .param("stage", stage.value())
                .update();
        jdbc.sql("update work_item_candidate set due_order = :to where work_item in (select id from work_item where "
                        + which + ")")
                .param("to", utc(to))
                .param("rollout", rollout.value())
                .param("stage", stage.value())
                .update();
    }

    /** Work of a stage that has no deadline any more has none either, unless it has a due date of its own. */
    void drop(RolloutId rollout, StageId stage) {
        List<String> items = jdbc.sql("""
                        select id from work_item where rollout = :rollout and stage = :stage and state = 'OPEN' and not own_due
                        """)
                .param("rollout", rollout.value())
                .param("stage", stage.value())
                .query(String.class)
                .list();
        for (String item : items) {
            Instant last = DueOrder.of(null);
            jdbc.sql("update work_item set due_at = null, due_order = :order where id = :id")
                    .param("order", utc(last))
                    .param("id", item)
                    .update();
            offers.due(new WorkItemId(item), last);
        }
    }

    /** Lets what is open of a stage stand until a day, last in all lists; absent when it goes on. */
    void stand(RolloutId rollout, @Nullable StageId stage, @Nullable LocalDate until) {
        String which =
                "rollout = :rollout and state = 'OPEN' and " + (stage == null ? "stage is null" : "stage = :stage");
        String order = until == null ? "coalesce(due_at, :last)" : ":last";
        jdbc.sql("update work_item set held_until = :until, due_order = " + order + " where " + which)
                .param("until", until)
                .param("last", utc(DueOrder.LAST))
                .param("rollout", rollout.value())
                .param("stage", value(stage))
                .update();
        jdbc.sql(
                        "update work_item_candidate set due_order = (select w.due_order from work_item w where w.id = work_item)"
                                + " where work_item in (select id from work_item where " + which + ")")
                .param("rollout", rollout.value())
                .param("stage", value(stage))
                .update();
    }

    /** The stages in which something is open; an absent one among them for what runs beside the stages. */
    List<Optional<StageId>> openStages(RolloutId rollout) {
        return jdbc.sql("select distinct stage from work_item where rollout = :rollout and state = 'OPEN'")
                .param("rollout", rollout.value())
                .query((row, number) ->
                        Optional.ofNullable(row.getString("stage")).map(StageId::new))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String value(@Nullable StageId stage) {
        return stage == null ? null : stage.value();
    }
}
