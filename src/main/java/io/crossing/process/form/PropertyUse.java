package io.crossing.process.form;

import java.util.List;
import java.util.Map;

/** Refuses properties that name what is not there, so that a slip of the pen does not switch off a rule. */
final class PropertyUse {

    private PropertyUse() {}

    static void check(SchemaNode component, Map<FieldProperty, String> properties, List<FormField> inner) {
        properties.forEach((property, value) -> {
            switch (property) {
                case PERSON, TEAM, WORKING_DAY -> demand(value.equals("true"), component, property, "must be “true”.");
                case MIN_ROWS, MAX_ROWS -> demand(value.matches("\\d{1,3}"), component, property, "must be a number.");
                case UNIQUE_BY -> demand(allIn(value, inner), component, property, "must name fields of a row.");
                case REQUIRES, COVERS ->
                    demand(
                            properties.containsKey(FieldProperty.UNIQUE_BY),
                            component,
                            property,
                            "needs “uniqueBy” beside it.");
                default -> demand(!value.isEmpty(), component, property, "must name a field.");
            }
        });
    }

    private static boolean allIn(String names, List<FormField> inner) {
        return Words.of(names).stream()
                .allMatch(name -> inner.stream().anyMatch(field -> field.key().equals(name)));
    }

    private static void demand(boolean holds, SchemaNode component, FieldProperty property, String what) {
        if (!holds) {
            throw component.wrong("the property “" + property.word() + "” " + what);
        }
    }
}
