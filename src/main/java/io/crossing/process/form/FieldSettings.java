package io.crossing.process.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a component carries in the form's file.
 *
 * @param hideWhen condition under which it is not asked
 * @param readonlyWhen condition under which it only shows what is on record; {@code true} for always
 * @param grows whether people may add and remove rows of a list
 * @param subtype of a date and time: {@code date}, {@code time} or {@code datetime}
 */
record FieldSettings(
        @Nullable String hideWhen,
        @Nullable String readonlyWhen,
        boolean grows,
        String subtype,
        Limits limits,
        Choices choices,
        Map<FieldProperty, String> properties) {

    static final String ALWAYS = "true";

    boolean isAlwaysReadonly() {
        return ALWAYS.equals(readonlyWhen);
    }

    /** What may be chosen: options that stand in the form, or the key of a list in the data that the form is shown with. */
    record Choices(@Nullable String valuesKey, List<Option> options) {}
}
