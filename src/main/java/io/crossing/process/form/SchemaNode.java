package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object in a form's file that knows where it stands, so that whatever is wrong in it can be named. */
record SchemaNode(String where, JsonNode json) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    FormNotReadable wrong(String message) {
        return new FormNotReadable(where, message);
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** The text under a name; empty when there is none. */
    String text(String name) {
        return textIfAny(name).orElse("");
    }

    Optional<String> textIfAny(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!json.path(name).isString()) {
            throw wrong("“" + name + "” must be a text.");
        }
        return Optional.of(json.path(name).stringValue());
    }

    /** A name under which answers are kept; empty when there is none. */
    String key(String name) {
        String key = text(name);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            throw wrong("“" + key + "” cannot be a " + name
                    + ": use up to 64 letters, digits and underscores, with a letter first.");
        }
        return key;
    }

    boolean flag(String name) {
        if (has(name) && !json.path(name).isBoolean()) {
            throw wrong("“" + name + "” must be true or false.");
        }
        return json.path(name).asBoolean(false);
    }

    @Nullable BigDecimal number(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = json.path(name);
        try {
            return value.isNumber()
                    ? value.decimalValue()
                    : new BigDecimal(value.asString("?").trim());
        } catch (NumberFormatException e) {
            throw wrong("“" + name + "” must be a number; expressions are not supported here.");
        }
    }

    @Nullable Integer count(String name) {
        BigDecimal value = number(name);
        if (value == null) {
            return null;
        }
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw wrong("“" + name + "” must be a whole number.");
        }
    }

    @Nullable Pattern pattern(String name) {
        String text = textIfAny(name).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw wrong("“" + name + "” is not a regular expression: " + e.getDescription() + ".");
        }
    }

    /** A condition without its leading {@code =}: the expression, or {@code true} for the plain value true. */
    @Nullable String condition(String name) {
        if (has(name) && json.path(name).isBoolean()) {
            return flag(name) ? FieldSettings.ALWAYS : null;
        }
        String text = textIfAny(name).orElse("").trim();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.startsWith("=") || text.length() == 1) {
            throw wrong("“" + name + "” must be an expression that begins with “=”.");
        }
        return text.substring(1).trim();
    }

    /** The object under a name; one without content when there is none. */
    SchemaNode object(String name) {
        if (has(name) && !json.path(name).isObject()) {
            throw wrong("“" + name + "” must be an object.");
        }
        return new SchemaNode(where, json.path(name));
    }

    List<SchemaNode> components() {
        List<SchemaNode> components = new ArrayList<>();
        for (JsonNode component : array("components")) {
            String place = where + (where.isEmpty() ? "" : ".") + "components[" + components.size() + "]";
            String id = component.path("id").asString("");
            components.add(new SchemaNode(id.isEmpty() ? place : place + " " + id, component));
        }
        return components;
    }

    List<JsonNode> array(String name) {
        if (has(name) && !json.path(name).isArray()) {
            throw wrong("“" + name + "” must be a list.");
        }
        return List.copyOf(json.path(name).values());
    }
}
