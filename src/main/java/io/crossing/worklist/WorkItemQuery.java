package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.StandsInFor;
import io.crossing.worklist.DueWindow.Bounds;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as SQL. A list is put together from branches, each of which one index holds in the order of the list, so that a page costs what
 * comes before it, and not what there is.
 */
final class WorkItemQuery {

    private final Scope scope;
    private final List<ListBranch> branches;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> dueConditions = new ArrayList<>();
    private final List<String> itemConditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private WorkItemQuery(Scope scope, List<ListBranch> branches) {
        this.scope = scope;
        this.branches = branches;
    }

    /** @param steads for whom the reader stands in: their work is the reader's too */
    static WorkItemQuery of(WorkItemFilter filter, Person reader, List<StandsInFor> steads, Instant now) {
        WorkItemQuery query = new WorkItemQuery(filter.scope(), ListBranches.of(filter, reader, steads));
        query.parameters.putAll(ListBranches.values(reader, steads));
        if (filter.scope() == Scope.MINE) {
            query.itemConditions.add(
                    filter.putOff() ? "w.follow_up_at > :now" : "(w.follow_up_at is null or w.follow_up_at <= :now)");
            query.with("now", utc(now));
        }
        return query.narrowed(filter).due(filter, reader, now);
    }

    private WorkItemQuery narrowed(WorkItemFilter filter) {
        if (filter.rollout() != null) {
            and("{rollout} = :rollout").with("rollout", filter.rollout().value());
        }
        if (!filter.stage().isBlank()) {
            and("({stage} in (:stage, :stageId) or {stage_name} = :stage)")
                    .with("stage", lower(filter.stage()))
                    .with("stageId", "stage_" + lower(filter.stage()));
        }
        if (!filter.area().isBlank()) {
            and("{area} = :area").with("area", lower(filter.area()));
        }
        if (!filter.text().isBlank()) {
            and("{words} like :text escape '!'").with("text", "%" + escaped(lower(filter.text())) + "%");
        }
        return this;
    }

    /** What was done counts as late if it was, not if it were now. */
    private WorkItemQuery due(WorkItemFilter filter, Person reader, Instant now) {
        boolean wasDone = filter.scope() == Scope.DONE;
        if (filter.overdue() != null) {
            dueConditions.add(
                    (filter.overdue() ? "{due_order} <= " : "{due_order} > ") + (wasDone ? "w.closed_at" : ":now"));
            with("now", utc(now));
        }
        if (filter.due() == DueWindow.LATE && wasDone) {
            dueConditions.add("{due_order} <= w.closed_at");
        } else if (filter.due() != null) {
            Bounds bounds = filter.due().bounds(now, reader.timeZone());
            dueConditions.add("{due_order} > :dueFrom and {due_order} <= :dueTo");
            with("dueFrom", utc(bounds.from())).with("dueTo", utc(bounds.to()));
        }
        return this;
    }

    /** The ids of so many from a place on, in the order of the list. */
    String page(long offset, int size) {
        long upTo = offset + size;
        String way = scope == Scope.DONE ? " desc" : "";
        String inOrder = branches.stream()
                .map(branch -> "(" + select(branch) + branch.ordered() + " limit " + upTo + ")")
                .collect(Collectors.joining(" union "));
        return "select x.id from (" + inOrder + ") x order by x.place" + way + ", x.id" + way + " limit " + size
                + " offset " + offset;
    }

    /** Whether it has to look at each of what there is, so that counting costs as much as reading. */
    boolean looksAtEach() {
        return !conditions.isEmpty() || !itemConditions.isEmpty();
    }

    /** The ids as {@link #page}, each with how many there are in all, counted up to {@code most}. */
    String pageWithTotal(long offset, int size, long most) {
        String way = scope == Scope.DONE ? " desc" : "";
        return "select x.id as id, count(*) over () as total from (" + first(most) + ") x order by x.place" + way
                + ", x.id" + way + " limit " + size + " offset " + offset;
    }

    /** The ids of all, in no order. */
    String all() {
        return branches.stream().map(this::select).collect(Collectors.joining(" union "));
    }

    /** The ids of the first, in no order. */
    String first(long most) {
        return branches.stream()
                .map(branch -> "(" + select(branch) + branch.ordered() + " limit " + most + ")")
                .collect(Collectors.joining(" union "));
    }

    /** How many there are, counted up to {@code most}. */
    String count(long most) {
        String some = branches.stream()
                .map(branch -> "(" + select(branch) + " limit " + most + ")")
                .collect(Collectors.joining(" union "));
        return "select count(*) from (select y.id from (" + some + ") y limit " + most + ") z";
    }

    private String select(ListBranch branch) {
        String narrowed = Stream.of(conditions, dueConditions, itemConditions)
                .flatMap(List::stream)
                .map(one -> " and " + one)
                .collect(Collectors.joining());
        return branch.select(narrowed, !itemConditions.isEmpty());
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private WorkItemQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    private WorkItemQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
