package io.crossing.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at untyped data as the rows or the nested answers that it should be. */
final class Rows {

    private Rows() {}

    /** The rows of a list that this product put together or has on record; anything else is no row. */
    static List<Map<String, Object>> of(@Nullable Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(row -> rows.add(map(row)));
        }
        return rows;
    }

    /** The entries of a map, those without a value left out; nothing for what is no map. */
    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                if (entry != null) {
                    entries.put(String.valueOf(key), entry);
                }
            });
        }
        return entries;
    }
}
