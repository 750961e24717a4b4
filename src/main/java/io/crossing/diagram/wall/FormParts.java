package io.crossing.diagram.wall;

import java.util.Set;

/** The objects of which a form's file is made, with the properties that each may have. */
enum FormParts {
    FORM(
            "form",
            "id type components schemaVersion executionPlatform executionPlatformVersion exporter versionTag name version"),
    COMPONENT(
            "component",
            "id key path type label description text values valuesKey valuesExpression validate conditional properties appearance "
                    + "layout components disabled readonly defaultValue searchable subtype dateLabel timeLabel timeSerializingFormat "
                    + "timeInterval use24h disallowPassedDates decimalDigits increment serializeToString isRepeating allowAddRemove "
                    + "defaultRepetitions nonCollapsedItems disableCollapse showOutline verticalAlignment height computeOn expression "
                    + "dataSource columns columnsExpression rowCount action"),
    OPTION("option", "label value"),
    COLUMN("column", "label key id"),
    EXPORTER("exporter", "name version"),
    CONDITION("conditional", "hide"),
    VALIDATION("validate", "required minLength maxLength min max pattern validationType"),
    LAYOUT("layout", "row columns"),
    APPEARANCE("appearance", "prefixAdorner suffixAdorner"),
    /** The product's own; what each means the form's check says. */
    PROPERTIES("properties", "") {
        @Override
        boolean allows(String key) {
            return key.matches("[A-Za-z_][\\w.-]{0,63}");
        }
    };

    private final String words;
    private final Set<String> keys;

    FormParts(String words, String keys) {
        this.words = words;
        this.keys = Set.of(keys.split(" "));
    }

    String words() {
        return words;
    }

    boolean allows(String key) {
        return keys.contains(key);
    }

    /** What an object under a key is. */
    FormParts within(String key) {
        return switch (key) {
            case "components" -> COMPONENT;
            case "values" -> OPTION;
            case "columns" -> COLUMN;
            case "exporter" -> EXPORTER;
            case "conditional" -> CONDITION;
            case "validate" -> VALIDATION;
            case "layout" -> LAYOUT;
            case "appearance" -> APPEARANCE;
            default -> PROPERTIES;
        };
    }
}
