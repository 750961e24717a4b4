package io.crossing.process.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen in a field, from the form or from the data that it was shown with.
 *
 * @param known the options; nothing when the data has no such list
 */
record Options(Optional<List<Option>> known) {

    static Options of(FormField field, FormContext context) {
        String key = field.settings().choices().valuesKey();
        if (key == null) {
            return new Options(Optional.of(field.settings().choices().options()));
        }
        return new Options(Optional.ofNullable(inData(context.data().get(key))));
    }

    /** The options of a list in the data, each a plain value or a label and a value. */
    static @Nullable List<Option> inData(@Nullable Object list) {
        if (!(list instanceof List<?> entries)) {
            return null;
        }
        List<Option> options = new ArrayList<>();
        for (Object entry : entries) {
            Object value = entry instanceof Map<?, ?> map ? map.get("value") : entry;
            Object label = entry instanceof Map<?, ?> map ? map.get("label") : entry;
            if (value != null) {
                options.add(new Option(value, String.valueOf(label == null ? value : label)));
            }
        }
        return options;
    }

    /** The option as the form has it, numbers as they stand there. */
    Optional<Object> find(Object value) {
        return known.orElse(List.of()).stream()
                .map(Option::value)
                .filter(option -> PlainNumber.same(option, value))
                .findFirst();
    }

    /** The words for a value; the value itself where there are none. */
    String label(Object value) {
        return known.orElse(List.of()).stream()
                .filter(option -> PlainNumber.same(option.value(), value))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> String.valueOf(value));
    }
}
