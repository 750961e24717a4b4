package io.crossing.rollout.jdbc;

import java.util.List;
import java.util.Set;

/**
 * A table that a step of a rollout may change.
 *
 * @param rollout the column that says which rollout
 * @param key the columns that name a row
 * @param left columns that are worked out of others
 * @param firm whether a later change of a row means that something builds on the step
 */
record TracedTable(String name, String rollout, List<String> key, Set<String> left, boolean firm) {

    /** In an order in which rows can be added. */
    static final List<TracedTable> ALL = List.of(
            new TracedTable(
                    "rollout",
                    "id",
                    List.of("id"),
                    Set.of("stage", "stage_name", "stage_entered_at", "stage_due_at", "held_until"),
                    true),
            new TracedTable("team", "rollout", List.of("id"), Set.of(), true),
            new TracedTable("stage_visit", "rollout", List.of("id"), Set.of(), false),
            new TracedTable("decision_right", "rollout", List.of("rollout", "position"), Set.of(), true),
            new TracedTable(
                    "decision_hearer",
                    "rollout",
                    List.of("rollout", "position", "person", "consulted"),
                    Set.of(),
                    true),
            new TracedTable("budget_line", "rollout", List.of("rollout", "position"), Set.of(), true),
            new TracedTable("activation", "rollout", List.of("id"), Set.of("seq"), true),
            new TracedTable("quality_check", "rollout", List.of("id"), Set.of("seq"), true));

    static TracedTable called(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
