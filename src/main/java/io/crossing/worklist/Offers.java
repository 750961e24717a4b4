package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            jdbc.sql("""
                            select work_item, kind, who from work_item_candidate
                             where work_item in (:items) and kind in ('PERSON', 'GROUP', 'STAND_IN', 'HELPER')
                            union all
                            select work_item, 'EXCLUDED', person from work_item_exclusion where work_item in (:items)
                            """).param("items", items).query(row -> {
                offers.add(row.getString("work_item"), row.getString("kind"), row.getString("who"));
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

    /** Who may not take it, as its diagram says now. */
    void exclude(OpenedTask task) {
        jdbc.sql("delete from work_item_exclusion where work_item = :item")
                .param("item", task.id().value())
                .update();
        task.notBy().forEach(person -> exclude(task.id(), person));
    }

    /** Offers it to somebody more; to whom it is offered already it stays so. */
    void add(WorkItemId item, OfferKind kind, String who, boolean open, Instant dueOrder) {
        jdbc.sql("""
                        insert into work_item_candidate
                            (work_item, kind, who, open, due_order, rollout, stage, stage_name, area, words)
                        select id, :kind, :who, :open, :due, rollout, lower(stage), lower(stage_name), lower(area), words
                          from work_item
                         where id = :item and not exists (
                            select 1 from work_item_candidate where work_item = :item and kind = :kind and who = :who)
                        """)
                .param("item", item.value())
                .param("kind", kind.name())
                .param("who", who)
                .param("open", open)
                .param("due", dueOrder.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was taken, or given back: who could take it cannot any more, or can again; nobody waits for themself. */
    void taken(WorkItemId item, @Nullable PersonId by) {
        jdbc.sql("update work_item_candidate set open = :open where work_item = :item and kind in ('PERSON', 'GROUP')")
                .param("open", by == null)
                .param("item", item.value())
                .update();
        jdbc.sql("""
                        update work_item_candidate set open = (who <> :by)
                         where work_item = :item and kind in ('HANDED', 'WATCHER')
                        """)
                .param("by", by == null ? "" : by.value())
                .param("item", item.value())
                .update();
    }

    /** Those who lead, sponsor and own its rollout wait for it, in place of those who did before. */
    void watch(WorkItem item, Set<PersonId> watchers) {
        Set<PersonId> before = watching(item.id());
        before.stream().filter(person -> !watchers.contains(person)).forEach(person -> drop(item.id(), person));
        watchers.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> wait(item, OfferKind.WATCHER, person));
    }

    private Set<PersonId> watching(WorkItemId item) {
        return Set.copyOf(jdbc.sql("select who from work_item_candidate where work_item = :item and kind = 'WATCHER'")
                .param("item", item.value())
                .query((row, number) -> new PersonId(row.getString("who")))
                .list());
    }

    private void drop(WorkItemId item, PersonId watcher) {
        jdbc.sql("delete from work_item_candidate where work_item = :item and kind = 'WATCHER' and who = :who")
                .param("item", item.value())
                .param("who", watcher.value())
                .update();
    }

    /** Somebody handed it over and waits for it from now on. */
    void handed(WorkItem item, PersonId by) {
        wait(item, OfferKind.HANDED, by);
    }

    private void wait(WorkItem item, OfferKind kind, PersonId person) {
        boolean waits = item.open() && !item.heldBy(person);
        add(item.id(), kind, person.value(), waits, DueOrder.of(item.dueAt()));
    }

    void due(WorkItemId item, Instant dueOrder) {
        jdbc.sql("update work_item_candidate set due_order = :due where work_item = :item")
                .param("due", dueOrder.atOffset(ZoneOffset.UTC))
                .param("item", item.value())
                .update();
    }

    void closed(WorkItemId item) {
        jdbc.sql("update work_item_candidate set open = false where work_item = :item")
                .param("item", item.value())
                .update();
    }

    void remove(WorkItemId item, OfferKind kind, String who) {
        jdbc.sql("delete from work_item_candidate where work_item = :item and kind = :kind and who = :who")
                .param("item", item.value())
                .param("kind", kind.name())
                .param("who", who)
                .update();
    }

    private void exclude(WorkItemId item, PersonId person) {
        jdbc.sql("insert into work_item_exclusion (work_item, person) values (:item, :person)")
                .param("item", item.value())
                .param("person", person.value())
                .update();
    }
}
