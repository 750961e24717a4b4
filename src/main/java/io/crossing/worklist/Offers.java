package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom work items are offered to, as rows in the order in which lists show them. */
@Repository
class Offers {

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OffersOf of(Collection<String> items) {
        OffersOf offers = new OffersOf();
        if (!items.isEmpty()) {
            jdbc.sql("select work_item, kind, who from work_item_candidate where work_item in (:items)")
                    .param("items", items)
                    .query(row -> {
                        OfferKind kind = OfferKind.valueOf(row.getString("kind"));
                        offers.add(row.getString("work_item"), kind, row.getString("who"));
                    });
            jdbc.sql("select work_item, person from work_item_exclusion where work_item in (:items)")
                    .param("items", items)
                    .query(row -> {
                        offers.exclude(row.getString("work_item"), row.getString("person"));
                    });
        }
        return offers;
    }

    void add(OpenedTask task, Instant dueOrder) {
        boolean open = task.assignee() == null;
        task.candidates().forEach(person -> add(task.id(), OfferKind.PERSON, person.value(), open, dueOrder));
        task.groups().forEach(group -> add(task.id(), OfferKind.GROUP, group, open, dueOrder));
        task.notBy().forEach(person -> exclude(task.id(), person));
    }

    /** Offers it to somebody more; to whom it is offered already it stays so. */
    void add(WorkItemId item, OfferKind kind, String who, boolean open, Instant dueOrder) {
        boolean there = jdbc.sql(
                                "select count(*) from work_item_candidate where work_item = :item and kind = :kind and who = :who")
                        .param("item", item.value())
                        .param("kind", kind.name())
                        .param("who", who)
                        .query(Long.class)
                        .single()
                > 0;
        if (!there) {
            jdbc.sql("""
                            insert into work_item_candidate (work_item, kind, who, open, due_order)
                            values (:item, :kind, :who, :open, :due)
                            """)
                    .param("item", item.value())
                    .param("kind", kind.name())
                    .param("who", who)
                    .param("open", open)
                    .param("due", dueOrder.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** It was taken, or given back: who could take it cannot any more, or can again. */
    void taken(WorkItemId item, boolean taken) {
        jdbc.sql("update work_item_candidate set open = :open where work_item = :item and kind <> 'STAND_IN'")
                .param("open", !taken)
                .param("item", item.value())
                .update();
    }

    void closed(WorkItemId item) {
        jdbc.sql("update work_item_candidate set open = false where work_item = :item")
                .param("item", item.value())
                .update();
    }

    private void exclude(WorkItemId item, PersonId person) {
        jdbc.sql("insert into work_item_exclusion (work_item, person) values (:item, :person)")
                .param("item", item.value())
                .param("person", person.value())
                .update();
    }
}
