package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.people.StandsInFor;
import io.crossing.process.RolloutId;
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

    /** Each half is a range of the index, looked up once. */
    private static final String NOT_MINE_TO_TAKE = """
             and c.work_item not in (select o.work_item from work_item_candidate o
                where o.kind = 'PERSON' and o.who = :me and o.open = true)
             and c.work_item not in (select o.work_item from work_item_candidate o
                where o.kind = 'GROUP' and o.who in (:groups) and o.open = true)
            """;

    private static final String NOT_STANDING_IN = """
             and not exists (select 1 from work_item_candidate s where s.work_item = c.work_item and s.kind = 'STAND_IN'
                and s.who = :me and s.open = true)
            """;

    private static final String NOT_EXCLUDED =
            " and c.work_item not in (select e.work_item from work_item_exclusion e where e.person = :me)";

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
        List<String> groups = reader.roles().stream().map(Role::group).sorted().toList();
        WorkItemQuery query = new WorkItemQuery(filter.scope(), branches(filter, groups, steads));
        query.with("me", reader.id().value()).with("groups", groups.isEmpty() ? List.of("") : groups);
        for (int number = 0; number < groups.size(); number++) {
            query.with("group" + number, groups.get(number));
        }
        query.with(steads);
        if (filter.scope() == Scope.MINE) {
            query.itemConditions.add(
                    filter.putOff() ? "w.follow_up_at > :now" : "(w.follow_up_at is null or w.follow_up_at <= :now)");
            query.with("now", utc(now));
        }
        return query.narrowed(filter).due(filter, reader, now);
    }

    private static List<ListBranch> branches(WorkItemFilter filter, List<String> groups, List<StandsInFor> steads) {
        return switch (filter.scope()) {
            case MINE -> held(steads);
            case OPEN -> offered(groups, steads);
            case WAITING ->
                List.of(
                        ListBranch.offers(OfferKind.HANDED, ":me", NOT_MINE_TO_TAKE),
                        ListBranch.offers(OfferKind.WATCHER, ":me", NOT_MINE_TO_TAKE),
                        ListBranch.offers(OfferKind.ASKED, ":me", ""));
            case DONE ->
                List.of(new ListBranch(
                        "work_item w",
                        "w.id",
                        "w.closed_at",
                        List.of("w.completed_by"),
                        "w.completed_by = :me and w.state = 'DONE'",
                        true));
            case ALL ->
                List.of(
                        filter.rollout() == null
                                ? ListBranch.items(List.of("w.state"), "w.state = 'OPEN'")
                                : ListBranch.items(List.of("w.rollout", "w.state"), "w.state = 'OPEN'"));
        };
    }

    private static List<ListBranch> held(List<StandsInFor> steads) {
        List<ListBranch> held = new ArrayList<>();
        held.add(ListBranch.items(List.of("w.assignee", "w.state"), "w.assignee = :me and w.state = 'OPEN'"));
        held.add(ListBranch.offers(OfferKind.STAND_IN, ":me", ""));
        held.add(ListBranch.offers(OfferKind.HELPER, ":me", NOT_STANDING_IN));
        for (int number = 0; number < steads.size(); number++) {
            held.add(
                    ListBranch.items(
                            List.of("w.assignee", "w.state"),
                            "w.assignee = :absent" + number + " and w.state = 'OPEN' and w.delegable = true"
                                    + where("w.rollout", steads.get(number), number)
                                    + " and not exists (select 1 from work_item_exclusion e where e.work_item = w.id and e.person = :me)"));
        }
        return held;
    }

    private static String where(String column, StandsInFor stead, int number) {
        if (stead.rollouts().isEmpty()) {
            return "";
        }
        return " and " + column + (stead.everywhere() ? " not" : "") + " in (:where" + number + ")";
    }

    private void with(List<StandsInFor> steads) {
        for (int number = 0; number < steads.size(); number++) {
            StandsInFor stead = steads.get(number);
            with("absent" + number, stead.absent().value());
            with(
                    "where" + number,
                    stead.rollouts().stream().map(RolloutId::value).toList());
        }
    }

    private static List<ListBranch> offered(List<String> groups, List<StandsInFor> steads) {
        List<ListBranch> offered = new ArrayList<>();
        offered.add(ListBranch.offers(OfferKind.PERSON, ":me", NOT_EXCLUDED));
        for (int number = 0; number < groups.size(); number++) {
            offered.add(ListBranch.offers(OfferKind.GROUP, ":group" + number, NOT_EXCLUDED));
        }
        for (int number = 0; number < steads.size(); number++) {
            String delegable = " and exists (select 1 from work_item d where d.id = c.work_item and d.delegable = true"
                    + where("d.rollout", steads.get(number), number) + ")";
            offered.add(ListBranch.offers(OfferKind.PERSON, ":absent" + number, delegable + NOT_EXCLUDED));
        }
        return offered;
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
