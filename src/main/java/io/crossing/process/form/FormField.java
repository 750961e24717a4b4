package io.crossing.process.form;

import java.util.List;
import java.util.Optional;

/**
 * One component of a form.
 *
 * @param id the component's id in the file
 * @param key the name under which its answer, its rows or its nested answers are kept; empty for what is only shown
 *     and for groups that do not nest
 * @param label the words people see beside it; its key where the form gives none
 * @param fields what a group or the row of a list contains
 * @param settings the rules that stand in the form
 */
public record FormField(
        String id, FieldType type, String key, String label, List<FormField> fields, FieldSettings settings) {

    /** Whether it repeats what it contains, once for each row. */
    public boolean isList() {
        return type == FieldType.DYNAMICLIST;
    }

    /** What may be chosen, where the form says so itself; nothing where it is looked up. */
    public List<Option> options() {
        return settings.choices().options();
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    Optional<String> property(FieldProperty property) {
        return Optional.ofNullable(settings.properties().get(property));
    }

    boolean has(FieldProperty property) {
        return settings.properties().containsKey(property);
    }
}
