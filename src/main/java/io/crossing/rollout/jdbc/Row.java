package io.crossing.rollout.jdbc;

import java.util.Map;
import java.util.TreeMap;

/** What stands in a row: its cells by their columns, those left out that hold nothing. */
record Row(Map<String, Cell> cells) {

    /** Only these columns of it. */
    Row only(Iterable<String> columns) {
        Map<String, Cell> chosen = new TreeMap<>();
        columns.forEach(column -> {
            Cell cell = cells.get(column);
            if (cell != null) {
                chosen.put(column, cell);
            }
        });
        return new Row(chosen);
    }
}
