package io.crossing.process.form;

import io.crossing.process.form.FieldSettings.Choices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the rules of one component, and refuses those that nobody would check. */
final class SettingsReader {

    private static final Set<String> SUBTYPES = Set.of("date", "time", "datetime");
    private static final Set<Integer> STEPS = Set.of(1, 5, 10, 15, 30, 60);
    private static final Set<String> FORMATS = Set.of("", "email", "phone");

    private SettingsReader() {}

    static FieldSettings read(SchemaNode component, FieldType type, List<FormField> inner) {
        boolean grows = type == FieldType.DYNAMICLIST && grows(component, inner);
        return new FieldSettings(
                component.object("conditional").condition("hide"),
                component.flag("disabled") ? FieldSettings.ALWAYS : component.condition("readonly"),
                grows,
                type == FieldType.DATETIME ? subtype(component) : "",
                limits(component),
                type.isChoice() ? choices(component) : new Choices(null, List.of()),
                Map.copyOf(properties(component, type, inner)));
    }

    private static boolean grows(SchemaNode component, List<FormField> inner) {
        if (!component.flag("isRepeating")) {
            throw component.wrong("set “isRepeating” to true, or use a group.");
        }
        boolean grows = component.flag("allowAddRemove");
        if (grows && inner.stream().anyMatch(field -> field.settings().readonlyWhen() != null)) {
            throw component.wrong(
                    "a row that people can add cannot have read-only fields; set “allowAddRemove” to false.");
        }
        return grows;
    }

    private static String subtype(SchemaNode component) {
        String subtype = component.text("subtype");
        if (!SUBTYPES.contains(subtype)) {
            throw component.wrong("“subtype” must be date, time or datetime.");
        }
        return subtype;
    }

    private static Limits limits(SchemaNode component) {
        if (component.flag("serializeToString")) {
            throw component.wrong("numbers are kept as numbers; leave out “serializeToString”.");
        }
        SchemaNode validate = component.object("validate");
        String format = validate.text("validationType");
        if (!FORMATS.contains(format) && !format.equals("custom")) {
            throw component.wrong("“validationType” must be email, phone or custom.");
        }
        return new Limits(
                validate.flag("required"),
                validate.count("minLength"),
                validate.count("maxLength"),
                validate.number("min"),
                validate.number("max"),
                validate.pattern("pattern"),
                validate.textIfAny("patternErrorMessage").orElse(null),
                format,
                component.count("decimalDigits"),
                component.number("increment"),
                component.flag("disallowPassedDates"),
                minutes(component));
    }

    private static @Nullable Integer minutes(SchemaNode component) {
        Integer minutes = component.count("timeInterval");
        if (minutes != null && !STEPS.contains(minutes)) {
            throw component.wrong("“timeInterval” must be 1, 5, 10, 15, 30 or 60.");
        }
        return minutes;
    }

    private static Choices choices(SchemaNode component) {
        if (component.has("valuesExpression")) {
            throw component.wrong("options by expression are not supported; use “values” or “valuesKey”.");
        }
        String valuesKey = component.textIfAny("valuesKey").orElse(null);
        List<Option> options = new ArrayList<>();
        for (JsonNode option : component.array("values")) {
            Object value = value(component, option.isObject() ? option.path("value") : option);
            options.add(new Option(value, option.path("label").asString(String.valueOf(value))));
        }
        if (valuesKey == null && options.isEmpty()) {
            throw component.wrong("give it options: “values”, or “valuesKey” with the name of a list.");
        }
        return new Choices(valuesKey, List.copyOf(options));
    }

    private static Object value(SchemaNode component, JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNumber()) {
            return PlainNumber.of(value.decimalValue())
                    .orElseThrow(() -> component.wrong("an option's number is too large."));
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        throw component.wrong("each option needs a value: a text, a number, true or false.");
    }

    private static Map<FieldProperty, String> properties(SchemaNode component, FieldType type, List<FormField> inner) {
        SchemaNode node = component.object("properties");
        Map<FieldProperty, String> properties = new EnumMap<>(FieldProperty.class);
        for (String name : node.json().propertyNames()) {
            FieldProperty property = FieldProperty.of(name)
                    .orElseThrow(() -> component.wrong("the property “" + name + "” is not known; use one of "
                            + String.join(", ", FieldProperty.words()) + "."));
            if (property.isForLists() != (type == FieldType.DYNAMICLIST)) {
                throw component.wrong("the property “" + name + "” does not fit a " + component.text("type") + ".");
            }
            properties.put(property, node.text(name).trim());
        }
        PropertyUse.check(component, properties, inner);
        return properties;
    }
}
