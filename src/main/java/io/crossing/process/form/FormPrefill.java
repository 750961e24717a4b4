package io.crossing.process.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the rows that a list needs before people see it, which a form's file cannot say by itself. */
public final class FormPrefill {

    private FormPrefill() {}

    /**
     * The data with a row, still to be filled in, for everything that needs one ({@code requires}, {@code covers}) and has none.
     *
     * @param context what the form would be shown with; it stays as it is
     */
    public static Map<String, Object> of(FormSchema schema, FormContext context) {
        Map<String, Object> data = new LinkedHashMap<>(context.data());
        for (FormField list : schema.fields()) {
            if (list.isList() && list.settings().grows()) {
                List<Map<String, Object>> rows = rows(list, Rows.of(data.get(list.key())), context);
                if (!rows.isEmpty()) {
                    data.put(list.key(), rows);
                }
            }
        }
        return data;
    }

    private static List<Map<String, Object>> rows(FormField list, List<Map<String, Object>> rows, FormContext context) {
        ListAnswer known = new ListAnswer(list, List.copyOf(rows), list.key(), context);
        if (!known.identity().isEmpty()) {
            FormField first = known.identity().get(0);
            NeededRows.of(list, first, context).stream()
                    .filter(needed -> !known.hasRowFor(first, needed.value()))
                    .forEach(needed -> rows.add(Map.of(first.key(), needed.value())));
        }
        return rows;
    }
}
