package io.crossing.diagram.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The things of a form: its components, each with its settings and the component before it; where it stands in a row is layout. */
final class FormThings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Thing> things = new LinkedHashMap<>();

    private FormThings() {}

    static Map<String, Thing> of(String json) {
        JsonNode form = JSON.readTree(json);
        FormThings found = new FormThings();
        Map<String, String> own = new LinkedHashMap<>();
        form.properties().forEach(property -> {
            if (!property.getKey().matches("components|exporter|executionPlatform.*")) {
                put(own, property.getKey(), property.getValue());
            }
        });
        found.things.put("", new Thing("", "form", form.path("id").asString(""), own, ""));
        found.addAll(form.path("components"), "");
        return found.things;
    }

    private void addAll(JsonNode components, String within) {
        String before = "";
        for (JsonNode component : components) {
            String id = component.path("id").asString(component.path("key").asString(""));
            Map<String, String> values = new LinkedHashMap<>();
            component.properties().forEach(property -> {
                if (!property.getKey().matches("components|id|type|layout")) {
                    put(values, property.getKey(), property.getValue());
                }
            });
            put(values, "within", within);
            put(values, "after", before);
            String name =
                    component.path("label").asString(component.path("text").asString(""));
            things.put(
                    id,
                    new Thing(
                            id,
                            component.path("type").asString(""),
                            name.length() > 80 ? name.substring(0, 79) + "…" : name,
                            values,
                            component.path("layout").toString()));
            addAll(component.path("components"), id);
            before = id;
        }
    }

    private static void put(Map<String, String> values, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(part -> put(values, name + "." + part.getKey(), part.getValue()));
        } else if (value.isArray()) {
            for (int at = 0; at < value.size(); at++) {
                put(values, name + "[" + at + "]", value.get(at));
            }
        } else {
            put(values, name, value.asString(""));
        }
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }
}
