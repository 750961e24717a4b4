package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.people.StandsInFor;
import io.crossing.process.RolloutId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of which branches a list is put together: for a reader, their roles, and those for whom they stand in. */
final class ListBranches {

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

    private ListBranches() {}

    /** @param steads for whom the reader stands in: their work is the reader's too */
    static List<ListBranch> of(WorkItemFilter filter, Person reader, List<StandsInFor> steads) {
        return switch (filter.scope()) {
            case MINE -> held(steads);
            case OPEN -> offered(groups(reader), steads);
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

    /** The values that the branches name. */
    static Map<String, Object> values(Person reader, List<StandsInFor> steads) {
        List<String> groups = groups(reader);
        Map<String, Object> values = new HashMap<>();
        values.put("me", reader.id().value());
        values.put("groups", groups.isEmpty() ? List.of("") : groups);
        for (int number = 0; number < groups.size(); number++) {
            values.put("group" + number, groups.get(number));
        }
        for (int number = 0; number < steads.size(); number++) {
            StandsInFor stead = steads.get(number);
            values.put("absent" + number, stead.absent().value());
            values.put(
                    "where" + number,
                    stead.rollouts().stream().map(RolloutId::value).toList());
        }
        return values;
    }

    private static List<String> groups(Person reader) {
        return reader.roles().stream().map(Role::group).sorted().toList();
    }
}
