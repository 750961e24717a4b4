package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes answers where people may answer and the record where they may only read, and refuses what the form does not ask. */
final class Gathering {

    private final Conditions conditions;
    private final Errors errors;
    private final Set<String> readonly = new HashSet<>();

    Gathering(Conditions conditions, Errors errors) {
        this.conditions = conditions;
        this.errors = errors;
    }

    Gathered gather(FormSchema schema, Map<String, Object> answers, Map<String, Object> record) {
        Map<String, Object> seen = new LinkedHashMap<>(record);
        seen.putAll(answers);
        Map<String, Object> values = level(schema.fields(), answers, record, Scope.of(seen), "");
        return new Gathered(values, readonly);
    }

    private Map<String, Object> level(
            List<FormField> fields, Map<String, Object> given, Map<String, Object> record, Scope scope, String at) {
        for (String unknown : Keys.others(fields, given).keySet()) {
            errors.add(Words.path(at, cut(unknown)), Sentence.of("form.unknown"));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        collect(fields, given, record, scope, at, values);
        return values;
    }

    private void collect(
            List<FormField> fields,
            Map<String, Object> given,
            Map<String, Object> record,
            Scope scope,
            String at,
            Map<String, Object> values) {
        for (FormField field : fields) {
            if (!field.hasKey()) {
                collect(field.fields(), given, record, scope, at, values);
                continue;
            }
            Object value = value(field, given, record, scope, Words.path(at, field.key()));
            if (value != null) {
                values.put(field.key(), value);
            }
        }
    }

    private @Nullable Object value(
            FormField field, Map<String, Object> given, Map<String, Object> record, Scope scope, String at) {
        Object answer = given.get(field.key());
        Object recorded = record.get(field.key());
        if (field.isList()) {
            return rows(field, answer, Rows.of(recorded), scope, at);
        }
        if (field.type().isContainer()) {
            return level(field.fields(), nested(field, answer, at), Rows.map(recorded), scope, at);
        }
        if (conditions.keepsReadonly(field, scope)) {
            readonly.add(at);
            return recorded;
        }
        return answer;
    }

    private List<Map<String, Object>> rows(
            FormField list, @Nullable Object answer, List<Map<String, Object>> recorded, Scope scope, String at) {
        List<?> given = given(list, answer, at);
        int count = list.settings().grows() ? Math.min(given.size(), Limits.MOST_ROWS) : recorded.size();
        if (given.size() > count) {
            errors.add(at, Sentence.of("form.rows.most", Words.name(list), count));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> known = list.settings().grows() ? Map.of() : recorded.get(i);
            String place = at + "[" + i + "]";
            Map<String, Object> row = i < given.size() ? nested(list, given.get(i), place) : Map.of();
            Map<String, Object> values = Keys.others(list.fields(), known);
            values.putAll(level(list.fields(), row, known, scope.row(row, i), place));
            rows.add(values);
        }
        return rows;
    }

    private List<?> given(FormField list, @Nullable Object answer, String at) {
        if (answer instanceof List<?> given) {
            return given;
        }
        if (answer != null) {
            errors.add(at, Sentence.of("form.rows.list", Words.name(list)));
        }
        return List.of();
    }

    private Map<String, Object> nested(FormField field, @Nullable Object answer, String at) {
        boolean leftOut = answer == null && !field.isList();
        if (!leftOut && !(answer instanceof Map)) {
            errors.add(at, Sentence.of("form.rows.entry", Words.name(field)));
        }
        return Rows.map(answer);
    }

    private static String cut(String key) {
        return key.length() <= 64 ? key : key.substring(0, 64) + "…";
    }
}
