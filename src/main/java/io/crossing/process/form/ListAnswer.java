package io.crossing.process.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows that were given for a list, with all that a rule may look at. */
record ListAnswer(FormField list, List<Map<String, Object>> rows, String at, FormContext context) {

    /** The fields by which rows are told apart; none when the form does not say. */
    List<FormField> identity() {
        return Words.of(list.property(FieldProperty.UNIQUE_BY).orElse("")).stream()
                .flatMap(key ->
                        list.fields().stream().filter(field -> field.key().equals(key)))
                .toList();
    }

    boolean hasRowFor(FormField field, Object value) {
        return rows.stream().anyMatch(row -> PlainNumber.same(row.get(field.key()), value));
    }

    Optional<Integer> count(FieldProperty property) {
        return list.property(property).map(Integer::valueOf);
    }
}
