package io.crossing.process.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the text of a form's file into fields, and refuses what could not be shown or checked. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_COMPONENTS = 300;

    private final Set<String> ids = new HashSet<>();

    private FormReader() {}

    static FormSchema read(String json) {
        SchemaNode form = new SchemaNode("form", tree(json));
        if (!form.json().isObject() || !form.text("type").equals("default")) {
            throw form.wrong("this is not a form; it must be an object with the type “default”.");
        }
        String id = form.text("id");
        if (id.isEmpty()) {
            throw form.wrong("give the form an id.");
        }
        SchemaNode top = new SchemaNode("", form.json());
        return new FormSchema(id, new FormReader().fields(top, 0, new HashSet<>()), json);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new FormNotReadable("form", "this is not JSON: " + e.getOriginalMessage());
        }
    }

    private List<FormField> fields(SchemaNode parent, int depth, Set<String> keys) {
        if (depth > Limits.DEEPEST) {
            throw parent.wrong("groups and lists lie more than " + Limits.DEEPEST + " deep in each other.");
        }
        List<FormField> fields = new ArrayList<>();
        for (SchemaNode component : parent.components()) {
            fields.add(field(component, depth, keys));
        }
        return List.copyOf(fields);
    }

    private FormField field(SchemaNode component, int depth, Set<String> keys) {
        FieldType type = type(component);
        String id = id(component);
        String key = type.isInput() ? component.key("key") : type.isContainer() ? component.key("path") : "";
        if ((type.isInput() || type == FieldType.DYNAMICLIST) && key.isEmpty()) {
            throw component.wrong("give it a " + (type.isInput() ? "key." : "path."));
        }
        if (!key.isEmpty() && !keys.add(key)) {
            throw component.wrong("“" + key + "” is used twice; each answer needs a name of its own.");
        }
        List<FormField> inner = fields(component, depth + 1, key.isEmpty() ? keys : new HashSet<>());
        FieldSettings settings = SettingsReader.read(component, type, inner);
        return new FormField(id, type, key, label(component, key), inner, settings);
    }

    private static FieldType type(SchemaNode component) {
        String word = component.text("type");
        FieldType type = FieldType.of(word)
                .orElseThrow(() -> component.wrong("the type “" + word + "” is not known; use one of form-js."));
        if (type.isRefused()) {
            throw component.wrong("a “" + word + "” is not taken here: " + type.refusal());
        }
        if (type == FieldType.IMAGE && !component.text("source").matches("|data:image/(png|jpeg|gif|webp);base64,.*")) {
            throw component.wrong("pictures come with the form; give “source” as data:image/png;base64,…");
        }
        return type;
    }

    private String id(SchemaNode component) {
        String id = component.text("id");
        if (id.isEmpty() || !ids.add(id)) {
            throw component.wrong("give it an id that no other component has.");
        }
        if (ids.size() > MOST_COMPONENTS) {
            throw component.wrong("a form may have " + MOST_COMPONENTS + " components; ask for less.");
        }
        return id;
    }

    private static String label(SchemaNode component, String key) {
        String label = component.textIfAny("label").orElseGet(() -> component.text("dateLabel"));
        return label.isBlank() ? key : label;
    }
}
