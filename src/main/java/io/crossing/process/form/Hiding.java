package io.crossing.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes away what the form would not have shown for these answers. */
final class Hiding {

    /** A condition may depend on a field that is itself hidden, and so on; after this many steps the form goes round in circles. */
    private static final int MOST_ROUNDS = 6;

    private final Conditions conditions;

    Hiding(Conditions conditions) {
        this.conditions = conditions;
    }

    /** What remains of the values, when conditions see these values over the rest of the data. */
    Map<String, Object> withoutHidden(FormSchema schema, Map<String, Object> values, Map<String, Object> rest) {
        Map<String, Object> seen = values;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, Object> next = level(schema.fields(), values, Scope.of(over(rest, seen)));
            if (next.equals(seen)) {
                return next;
            }
            seen = next;
        }
        return seen;
    }

    static Map<String, Object> over(Map<String, Object> rest, Map<String, Object> values) {
        Map<String, Object> data = new LinkedHashMap<>(rest);
        data.putAll(values);
        return data;
    }

    private Map<String, Object> level(List<FormField> fields, Map<String, Object> values, Scope scope) {
        Map<String, Object> shown = Keys.others(fields, values);
        copy(fields, values, scope, shown);
        return shown;
    }

    private void copy(List<FormField> fields, Map<String, Object> values, Scope scope, Map<String, Object> shown) {
        for (FormField field : fields) {
            if (conditions.hides(field, scope)) {
                continue;
            }
            Object value = values.get(field.key());
            if (!field.hasKey()) {
                copy(field.fields(), values, scope, shown);
            } else if (field.isList()) {
                shown.put(field.key(), rows(field, Rows.of(value), scope));
            } else if (field.type().isContainer()) {
                shown.put(field.key(), level(field.fields(), Rows.map(value), scope));
            } else if (value != null) {
                shown.put(field.key(), value);
            }
        }
    }

    private List<Map<String, Object>> rows(FormField list, List<Map<String, Object>> rows, Scope scope) {
        List<Map<String, Object>> seen = Rows.of(scope.here().get(list.key()));
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            shown.add(level(list.fields(), row, scope.row(i < seen.size() ? seen.get(i) : row, i)));
        }
        return shown;
    }
}
