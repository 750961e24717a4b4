package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes rows of tables that a step may change, whatever their columns are. */
@Repository
class TracedRows {

    private final JdbcClient jdbc;

    TracedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of a rollout by what names them. */
    Map<Row, Row> of(TracedTable table, RolloutId rollout) {
        Map<Row, Row> rows = new LinkedHashMap<>();
        jdbc.sql("select * from " + table.name() + " where " + table.rollout() + " = :rollout")
                .param("rollout", rollout.value())
                .query((row, number) -> read(row, table))
                .list()
                .forEach(row -> rows.put(row.only(table.key()), row));
        return rows;
    }

    Optional<Row> find(TracedTable table, Row key) {
        return jdbc
                .sql("select * from " + table.name() + " where " + where(key))
                .params(values("k_", key))
                .query((row, number) -> read(row, table))
                .list()
                .stream()
                .findFirst();
    }

    void delete(TracedTable table, Row key) {
        jdbc.sql("delete from " + table.name() + " where " + where(key))
                .params(values("k_", key))
                .update();
    }

    void insert(TracedTable table, Row row) {
        List<String> columns = List.copyOf(row.cells().keySet());
        jdbc.sql("insert into " + table.name() + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(column -> ":v_" + column).collect(Collectors.joining(", ")) + ")")
                .params(values("v_", row))
                .update();
    }

    /** Sets these columns; those that the row does not have hold nothing then. */
    void update(TracedTable table, Row key, List<String> columns, Row row) {
        String assignments = columns.stream()
                .map(column -> column + " = " + (row.cells().containsKey(column) ? ":v_" + column : "null"))
                .collect(Collectors.joining(", "));
        jdbc.sql("update " + table.name() + " set " + assignments + " where " + where(key))
                .params(values("v_", row))
                .params(values("k_", key))
                .update();
    }

    private static String where(Row key) {
        return key.cells().keySet().stream()
                .map(column -> column + " = :k_" + column)
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, Object> values(String prefix, Row row) {
        Map<String, Object> values = new TreeMap<>();
        row.cells().forEach((column, cell) -> values.put(prefix + column, cell.value()));
        return values;
    }

    private static Row read(ResultSet row, TracedTable table) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Cell> cells = new TreeMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnLabel(column).toLowerCase(Locale.ROOT);
            @Nullable Cell cell = Cell.read(row, column, columns.getColumnType(column));
            if (cell != null && !table.left().contains(name)) {
                cells.put(name, cell);
            }
        }
        return new Row(cells);
    }
}
