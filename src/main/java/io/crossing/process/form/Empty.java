package io.crossing.process.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what counts as no answer: blank text, no choice, an unticked box. */
final class Empty {

    private Empty() {}

    static boolean is(Object value) {
        return (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || Boolean.FALSE.equals(value);
    }

    /** What is recorded when a field was shown and left empty. */
    static @Nullable Object valueOf(FormField field) {
        if (field.type() == FieldType.CHECKBOX) {
            return false;
        }
        return field.type().isMultiple() ? List.of() : null;
    }
}
