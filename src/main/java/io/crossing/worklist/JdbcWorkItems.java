package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.SentenceInJson;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads work items from their table. */
@Repository
class JdbcWorkItems implements WorkItems {

    private static final String ORDER = " order by w.due_order, w.id";

    private final JdbcClient jdbc;
    private final Offers offers;
    private final SentenceInJson sentences;

    JdbcWorkItems(JdbcClient jdbc, Offers offers, JsonMapper json) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.sentences = new SentenceInJson(json);
    }

    @Override
    public Optional<WorkItem> find(WorkItemId id) {
        return inOrder(List.of(id.value())).stream().findFirst();
    }

    @Override
    public WorkItem get(WorkItemId id) {
        return find(id).orElseThrow(() -> new WorkItemUnknown(id));
    }

    /** The work item as it is after everybody else's change to it; nobody else changes it until the transaction ends. */
    WorkItem locked(WorkItemId id) {
        jdbc.sql("select id from work_item where id = :id for update")
                .param("id", id.value())
                .query(row -> {});
        return get(id);
    }

    /** The work item if it is open and somebody else's, or nobody's. */
    Optional<WorkItem> openButNotWith(WorkItemId id, @Nullable PersonId person) {
        return read(
                        "where w.id = :id and w.state = 'OPEN' and coalesce(w.assignee, '') <> :person",
                        Map.of("id", id.value(), "person", person == null ? "" : person.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<WorkItem> openOf(RolloutId rollout) {
        return read("where w.rollout = :rollout and w.state = 'OPEN'" + ORDER, Map.of("rollout", rollout.value()));
    }

    @Override
    public List<WorkItem> openOf(RolloutId rollout, StageId stage) {
        return read(
                "where w.rollout = :rollout and w.state = 'OPEN' and w.stage = :stage" + ORDER,
                Map.of("rollout", rollout.value(), "stage", stage.value()));
    }

    @Override
    public List<WorkItem> heldBy(PersonId person) {
        return read("where w.assignee = :person and w.state = 'OPEN'" + ORDER, Map.of("person", person.value()));
    }

    @Override
    public List<WorkItem> dueBetween(Instant after, Instant upTo, int most) {
        return read(
                "where w.state = 'OPEN' and w.due_order > :after and w.due_order <= :upTo and w.assignee is not null"
                        + ORDER + " limit " + most,
                Map.of("after", after.atOffset(ZoneOffset.UTC), "upTo", upTo.atOffset(ZoneOffset.UTC)));
    }

    /** What nobody has and somebody was asked for by name. */
    List<WorkItem> offeredTo(PersonId person) {
        return read("""
                join work_item_candidate c on c.work_item = w.id
                where c.kind = 'PERSON' and c.who = :person and c.open
                """ + ORDER, Map.of("person", person.value()));
    }

    /** Reads work items by what stands behind {@code from work_item w}. */
    List<WorkItem> read(String clauses, Map<String, ?> parameters) {
        List<String> ids = jdbc.sql("select w.id from work_item w " + clauses)
                .params(parameters)
                .query(String.class)
                .list();
        return inOrder(ids);
    }

    /** These, in this order. */
    List<WorkItem> inOrder(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        OffersOf offered = offers.of(ids);
        List<WorkItem> items = new ArrayList<>(jdbc.sql("select * from work_item where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new WorkItemRow(row, sentences).read(offered))
                .list());
        items.sort(new SameOrder(ids));
        return items;
    }
}
