package io.crossing.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds every shown field against its rules and puts its value into one form. */
final class Checking {

    private final Conditions conditions;
    private final FormContext context;
    private final Set<String> readonly;
    private final Errors errors;

    Checking(Conditions conditions, FormContext context, Set<String> readonly, Errors errors) {
        this.conditions = conditions;
        this.context = context;
        this.readonly = readonly;
        this.errors = errors;
    }

    Map<String, Object> check(FormSchema schema, Map<String, Object> values, Scope scope) {
        return level(schema.fields(), values, scope, "");
    }

    private Map<String, Object> level(List<FormField> fields, Map<String, Object> values, Scope scope, String at) {
        Map<String, Object> checked = new LinkedHashMap<>(Keys.others(fields, values));
        each(fields, values, scope, at, checked);
        return checked;
    }

    private void each(
            List<FormField> fields, Map<String, Object> values, Scope scope, String at, Map<String, Object> checked) {
        for (FormField field : fields) {
            if (conditions.hides(field, scope)) {
                continue;
            }
            if (!field.hasKey()) {
                each(field.fields(), values, scope, at, checked);
                continue;
            }
            Object value = field(field, values.get(field.key()), scope, Words.path(at, field.key()));
            if (value != null) {
                checked.put(field.key(), value);
            }
        }
    }

    private @Nullable Object field(FormField field, @Nullable Object value, Scope scope, String at) {
        if (field.isList()) {
            return rows(field, Rows.of(value), scope, at);
        }
        if (field.type().isContainer()) {
            Map<String, Object> nested = Rows.map(value);
            return level(field.fields(), nested, scope.group(nested), at);
        }
        return readonly.contains(at) ? value : input(field, value, scope, at);
    }

    private List<Map<String, Object>> rows(FormField list, List<Map<String, Object>> rows, Scope scope, String at) {
        List<Map<String, Object>> checked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            checked.add(level(list.fields(), rows.get(i), scope.row(rows.get(i), i), at + "[" + i + "]"));
        }
        if (list.settings().grows()) {
            ListRule.ALL.forEach(rule -> rule.check(new ListAnswer(list, checked, at, context), errors));
        }
        return checked;
    }

    private @Nullable Object input(FormField field, @Nullable Object value, Scope scope, String at) {
        if (value == null || Empty.is(value)) {
            if (field.settings().limits().required()) {
                errors.add(at, Asking.forAnswerTo(field));
            }
            return Empty.valueOf(field);
        }
        Answer answer = new Answer(field, value, scope, context);
        Reading reading = ValueReader.of(field).read(answer);
        if (reading instanceof Reading.Wrong wrong) {
            errors.add(at, wrong.message());
            return null;
        }
        Answer read = answer.read(((Reading.Read) reading).value());
        FieldRule.ALL.forEach(rule -> rule.refusal(read).ifPresent(message -> errors.add(at, message)));
        return read.value();
    }
}
