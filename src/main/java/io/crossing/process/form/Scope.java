package io.crossing.process.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or a rule can see from where its field stands: what is beside it, the row around that, and everything.
 *
 * @param root the data that the form is shown with, under the answers
 * @param here the innermost row; the root outside of lists
 * @param beside what lies in the same nested group; otherwise the row
 * @param indexes the numbers of the rows around, counted from 1, the outermost first
 */
record Scope(
        Map<String, Object> root,
        Map<String, Object> here,
        Map<String, Object> beside,
        @Nullable Scope parent,
        List<Integer> indexes) {

    static Scope of(Map<String, Object> root) {
        return new Scope(root, root, root, null, List.of());
    }

    Scope row(Map<String, Object> row, int index) {
        List<Integer> deeper = new ArrayList<>(indexes);
        deeper.add(index + 1);
        return new Scope(root, row, row, this, List.copyOf(deeper));
    }

    Scope group(Map<String, Object> nested) {
        return new Scope(root, here, nested, parent, indexes);
    }

    /** The value under a key, the nearest first. */
    @Nullable Object find(String key) {
        Object value = beside.containsKey(key) ? beside.get(key) : here.get(key);
        if (value != null || parent == null) {
            return value;
        }
        return parent.find(key);
    }

    /** The names that form-js gives to a condition: all data, and {@code this}, {@code parent} and {@code i}. */
    Map<String, Object> forFeel() {
        Map<String, Object> names = new HashMap<>();
        put(names, "this", here);
        put(names, "i", indexes);
        if (parent != null) {
            put(names, "parent", parent.here());
        }
        names.putAll(root);
        return names;
    }

    private static void put(Map<String, Object> names, String name, Object value) {
        names.put(name, value);
        names.put("_" + name + "_", value);
    }
}
