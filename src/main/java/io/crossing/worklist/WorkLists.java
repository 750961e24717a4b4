package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.rollout.Involvement;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of open work: one's own, what one may take, and everybody's; what is due first comes first. */
@Service
public class WorkLists {

    /** The fields that a list can be sorted by, as the API names them, with their columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "dueAt", "w.due_order", "createdAt", "w.created_at", "name", "w.name", "rolloutName", "w.rollout_name");

    private final JdbcClient jdbc;
    private final JdbcWorkItems items;
    private final Involvement involvement;
    private final Clock clock;

    WorkLists(JdbcClient jdbc, JdbcWorkItems items, Involvement involvement, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.involvement = involvement;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @throws ListNotYours if everybody's work is asked for by somebody who sees neither all rollouts nor the given one
     * @throws io.crossing.rollout.RolloutUnknown if the given rollout is not theirs to see
     */
    @Transactional(readOnly = true)
    public Page<WorkItem> page(WorkItemFilter filter, Person reader, Paging paging) {
        mustSee(filter, reader);
        WorkItemQuery query = WorkItemQuery.of(filter, reader, clock.instant());
        String page = " limit " + paging.size() + " offset " + paging.offset();
        List<WorkItem> found = items.read(query.where() + order(paging) + page, query.parameters());
        return Page.of(found, paging, count(query));
    }

    /** How many there are on all pages. */
    @Transactional(readOnly = true)
    public long count(WorkItemFilter filter, Person reader) {
        mustSee(filter, reader);
        return count(WorkItemQuery.of(filter, reader, clock.instant()));
    }

    /** The rollouts and stages that occur in a list, 200 of each at most. */
    @Transactional(readOnly = true)
    public ListChoices choices(Scope scope, Person reader) {
        WorkItemQuery query = WorkItemQuery.of(WorkItemFilter.of(scope), reader, clock.instant());
        return new ListChoices(named("w.rollout", "w.rollout_name", query), named("w.stage", "w.stage_name", query));
    }

    private Map<String, String> named(String id, String name, WorkItemQuery query) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select distinct " + id + " as id, " + name + " as name from work_item w " + query.where() + " and "
                        + id + " is not null order by name limit 200")
                .params(query.parameters())
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }

    /** What somebody could do next: the most urgent of their own or, without any, of what they may take. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> next(Person person) {
        Paging first = new Paging(0, 1, null);
        return page(WorkItemFilter.of(Scope.MINE), person, first).items().stream()
                .findFirst()
                .or(() -> page(WorkItemFilter.of(Scope.OPEN), person, first).items().stream()
                        .findFirst());
    }

    private void mustSee(WorkItemFilter filter, Person reader) {
        if (filter.scope() != Scope.ALL || reader.seesEverything()) {
            return;
        }
        if (filter.rollout() == null) {
            throw new ListNotYours();
        }
        involvement.visibleTo(reader, filter.rollout());
    }

    private long count(WorkItemQuery query) {
        return jdbc.sql("select count(*) from work_item w " + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    private static String order(Paging paging) {
        String usual = "w.due_order, w.id";
        return " order by "
                + paging.sorted()
                        .map(order -> COLUMNS.get(order.field()) + (order.descending() ? " desc, " : ", ") + usual)
                        .orElse(usual);
    }
}
