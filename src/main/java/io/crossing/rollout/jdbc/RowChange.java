package io.crossing.rollout.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param key the cells that name it
 * @param columns those that changed
 * @param before the columns before; absent where it was added
 * @param after the columns afterwards; absent where it was taken away
 */
record RowChange(
        String table,
        Row key,
        List<String> columns,
        @Nullable Row before,
        @Nullable Row after) {

    static RowChange of(TracedTable table, Row key, @Nullable Row before, @Nullable Row after) {
        Map<String, Cell> was = before == null ? Map.of() : before.cells();
        Map<String, Cell> is = after == null ? Map.of() : after.cells();
        Set<String> columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        columns.removeIf(column -> Objects.equals(was.get(column), is.get(column)));
        return new RowChange(
                table.name(),
                key,
                List.copyOf(columns),
                before == null ? null : before.only(columns),
                after == null ? null : after.only(columns));
    }
}
