package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.rollout.Involvement;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of work: one's own, what one may take, waits for or did, and everybody's; what is due first comes first. */
@Service
public class WorkLists {

    /** The fields that a list can be sorted by, as the API names them, with their columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "dueAt",
            "w.due_order",
            "createdAt",
            "w.created_at",
            "closedAt",
            "w.closed_at",
            "name",
            "w.name",
            "rolloutName",
            "w.rollout_name");

    /** How far a list is counted. */
    private static final int COUNTED = 10_000;

    private static final int CHOSEN_FROM = 500;

    private final JdbcClient jdbc;
    private final JdbcWorkItems items;
    private final Involvement involvement;
    private final Substitutes substitutes;
    private final Clock clock;

    WorkLists(JdbcClient jdbc, JdbcWorkItems items, Involvement involvement, Substitutes substitutes, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.involvement = involvement;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    /**
     * One page of a list; beyond {@link #COUNTED} it only says that there are more.
     *
     * @throws ListNotYours if everybody's work is asked for by somebody who sees neither all rollouts nor the given one
     * @throws io.crossing.rollout.RolloutUnknown if the given rollout is not theirs to see
     */
    @Transactional(readOnly = true)
    public Page<WorkItem> page(WorkItemFilter filter, Person reader, Paging paging) {
        mustSee(filter, reader);
        WorkItemQuery query = query(filter, reader);
        Found ids =
                query.looksAtEach() && paging.order() == null ? readOnce(query, paging) : readAndCount(query, paging);
        List<WorkItem> found = items.inOrder(ids.ids());
        boolean more = ids.total() > COUNTED;
        List<WorkItem> shown = found.subList(0, Math.min(found.size(), paging.size()));
        long total = more ? Math.max(COUNTED, paging.offset() + found.size()) : ids.total();
        return new Page<>(shown, paging.page(), paging.size(), total, more);
    }

    /** Ids of a page and one more, with how many there are; one more than {@link #COUNTED} where there are more. */
    private record Found(List<String> ids, long total) {}

    private Found readAndCount(WorkItemQuery query, Paging paging) {
        List<String> ids = jdbc.sql(select(query, paging))
                .params(query.parameters())
                .query(String.class)
                .list();
        return new Found(ids, count(query, COUNTED + 1));
    }

    private Found readOnce(WorkItemQuery query, Paging paging) {
        List<String> ids = new ArrayList<>();
        AtomicLong total = new AtomicLong();
        jdbc.sql(query.pageWithTotal(paging.offset(), paging.size() + 1, COUNTED + 1))
                .params(query.parameters())
                .query(row -> {
                    ids.add(row.getString("id"));
                    total.set(row.getLong("total"));
                });
        boolean beyond = ids.isEmpty() && paging.page() > 0;
        return new Found(ids, beyond ? count(query, COUNTED + 1) : Math.min(total.get(), COUNTED + 1));
    }

    /** With one more than the page holds, which tells whether there is another page. */
    private static String select(WorkItemQuery query, Paging paging) {
        int size = paging.size() + 1;
        return paging.sorted()
                .filter(order -> !(order.field().equals("dueAt") && !order.descending()))
                .map(order -> "select w.id from work_item w where w.id in (select a.id from (" + query.all()
                        + ") a) order by " + COLUMNS.get(order.field()) + (order.descending() ? " desc, " : ", ")
                        + "w.due_order, w.id limit " + size + " offset " + paging.offset())
                .orElseGet(() -> query.page(paging.offset(), size));
    }

    /** How many there are on all pages, counted up to {@code most} and then one more. */
    @Transactional(readOnly = true)
    public Counted count(WorkItemFilter filter, Person reader, int most) {
        mustSee(filter, reader);
        long counted = count(query(filter, reader), most + 1L);
        return new Counted(Math.min(counted, most), counted > most);
    }

    /** The rollouts, stages and areas that occur among the 500 most urgent of a list. */
    @Transactional(readOnly = true)
    public ListChoices choices(WorkItemFilter filter, Person reader) {
        mustSee(filter, reader);
        WorkItemFilter wide = reader.seesEverything() ? filter.widened() : filter.inTheSameRollout();
        WorkItemQuery query = query(wide, reader);
        ChoicesInList choices = new ChoicesInList();
        jdbc.sql("select distinct w.rollout, w.rollout_name, w.stage, w.stage_name, w.area from work_item w join ("
                        + query.first(CHOSEN_FROM) + ") f on f.id = w.id")
                .params(query.parameters())
                .query(choices);
        return choices.sorted();
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

    private WorkItemQuery query(WorkItemFilter filter, Person reader) {
        return WorkItemQuery.of(filter, reader, substitutes.of(reader.id()).absent(), clock.instant());
    }

    private long count(WorkItemQuery query, long most) {
        return jdbc.sql(query.count(most))
                .params(query.parameters())
                .query(Long.class)
                .single();
    }
}
