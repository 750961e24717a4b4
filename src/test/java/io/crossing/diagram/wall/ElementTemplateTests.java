package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.escaped;
import static io.crossing.diagram.wall.Drawn.process;
import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Camunda Modeler makes of our pieces passes the wall. */
class ElementTemplateTests {

    static List<JsonNode> templates() throws IOException {
        try (InputStream file = ElementTemplateTests.class.getResourceAsStream("/workshop/element-templates.json")) {
            return JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(file))
                    .valueStream()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("templates")
    void passTheWallAsTheModelerAppliesThem(JsonNode template) {
        assertThat(Walls.check("Test.bpmn", process(drawn(template)))).isEmpty();
    }

    /** The element that a template makes, with what it asks for filled in. */
    private static String drawn(JsonNode template) {
        String type = template.path("elementType")
                .path("value")
                .asString(template.path("appliesTo").get(0).asString());
        String element = "bpmn:" + Introspector.decapitalize(type.substring("bpmn:".length()));
        StringBuilder attributes = new StringBuilder();
        StringBuilder properties = new StringBuilder();
        StringBuilder passed = new StringBuilder();
        for (JsonNode property : template.path("properties")) {
            JsonNode binding = property.path("binding");
            String value = escaped(property.path("value").asString("Something"));
            String name = binding.path("name").asString("");
            switch (binding.path("type").asString()) {
                case "property" -> attributes.append(" %s=\"%s\"".formatted(name, value));
                case "camunda:property" ->
                    properties.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(name, value));
                case "camunda:in:businessKey" -> passed.append("<camunda:in businessKey=\"%s\"/>".formatted(value));
                case "camunda:in" ->
                    passed.append("<camunda:in source=\"%s\" target=\"%s\"/>"
                            .formatted(value, binding.path("target").asString()));
                default -> throw new AssertionError("No piece is bound so: " + binding);
            }
        }
        return "<%s id=\"Piece\" camunda:modelerTemplate=\"%s\" camunda:modelerTemplateVersion=\"%d\"%s><bpmn:extensionElements>%s%s</bpmn:extensionElements></%s>"
                .formatted(
                        element,
                        template.path("id").asString(),
                        template.path("version").asInt(),
                        attributes,
                        properties.isEmpty() ? "" : "<camunda:properties>" + properties + "</camunda:properties>",
                        passed,
                        element);
    }
}
