package io.crossing.worklist;

import java.util.List;

/**
 * A part of a list that one index holds in the order in which it is shown: the work of one person, or what one role may take.
 *
 * @param table with its alias
 * @param id the column that names the work item
 * @param order the column that the list is ordered by
 * @param bound what is the same for all of it, in the order of the index
 * @param where with the values of {@code bound}
 * @param latestFirst whether the order is the other way round
 */
record ListBranch(String table, String id, String order, List<String> bound, String where, boolean latestFirst) {

    /** Open work items where the columns {@code bound} have the values of {@code where}. */
    static ListBranch items(List<String> bound, String where) {
        return new ListBranch("work_item w", "w.id", "w.due_order", bound, where, false);
    }

    /** Work items that concern somebody who does not have them; {@code where} stands after who it is. */
    static ListBranch offers(OfferKind kind, String who, String where) {
        return new ListBranch(
                "work_item_candidate c",
                "c.work_item",
                "c.due_order",
                List.of("c.kind", "c.who", "c.open"),
                "c.kind = '" + kind + "' and c.who = " + who + " and c.open = true" + where,
                false);
    }

    boolean ofItems() {
        return id.equals("w.id");
    }

    /**
     * The ids with what they are ordered by.
     *
     * @param narrowed further conditions, which name columns in braces
     * @param joins whether they ask about the work item what does not stand in the row of the branch
     */
    String select(String narrowed, boolean joins) {
        String join = ofItems() || !joins ? "" : " join work_item w on w.id = c.work_item";
        return "select " + id + " as id, " + order + " as place from " + table + join + " where " + where
                + named(narrowed);
    }

    /** What lists are narrowed by stands in both tables; beside candidates in lower case. */
    private String named(String conditions) {
        String lower = ofItems() ? "lower(w.$1)" : "c.$1";
        String plain = ofItems() ? "w.$1" : "c.$1";
        return conditions.replaceAll("\\{(stage|stage_name|area)}", lower).replaceAll("\\{(\\w+)}", plain);
    }

    /** Says what is bound too, since some databases use an index for the order only when it is named from its beginning. */
    String ordered() {
        String way = latestFirst ? " desc" : "";
        return " order by "
                + String.join(way + ", ", bound)
                + (bound.isEmpty() ? "" : way + ", ")
                + order
                + way
                + ", "
                + id
                + way;
    }
}
