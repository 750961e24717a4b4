package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One answer that was given, with all that a rule may look at.
 *
 * @param value never empty; of the type that the field asks for once it has been read
 */
record Answer(FormField field, Object value, Scope scope, FormContext context) {

    Answer read(Object value) {
        return new Answer(field, value, scope, context);
    }

    Limits limits() {
        return field.settings().limits();
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<BigDecimal> number() {
        return field.type() == FieldType.NUMBER ? PlainNumber.exact(value) : Optional.empty();
    }

    /** The values of a multiple choice one by one, otherwise the one value. */
    List<Object> each() {
        return value instanceof List<?> values ? List.copyOf(values) : List.of(value);
    }
}
