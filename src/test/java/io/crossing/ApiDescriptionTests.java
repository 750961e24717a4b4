package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** The description of the API says of every operation what it is for, what can go wrong, and shows what is sent and what comes back. */
@ProductTest
class ApiDescriptionTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String SCHEMAS = "#/components/schemas/";

    @LocalServerPort
    private int port;

    private JsonNode api;

    @BeforeEach
    void read() {
        api = new Api("http://localhost:" + port, "ada").description().ok();
    }

    @Test
    void saysWhatEachOperationIsForAndWhatCanGoWrong() {
        List<String> lacking = new ArrayList<>();
        eachOperation((name, operation) -> {
            if (operation.path("summary").asString("").isBlank()) {
                lacking.add(name + ": no summary");
            }
            if (operation.path("responses").propertyNames().stream().noneMatch(status -> status.startsWith("4"))) {
                lacking.add(name + ": no error");
            }
        });

        assertThat(lacking).isEmpty();
    }

    @Test
    void showsWhatIsSentAndWhatComesBack() {
        List<String> lacking = new ArrayList<>();
        eachOperation((name, operation) -> {
            eachBody(operation, body -> {
                if (!body.has("example") && !body.has("examples")) {
                    lacking.add(name + ": " + body.path("schema"));
                }
            });
            operation.path("parameters").values().stream()
                    .filter(parameter -> "path".equals(parameter.path("in").asString()))
                    .filter(parameter -> !parameter.has("example"))
                    .forEach(parameter -> lacking.add(name + ": " + parameter.path("name")));
        });

        assertThat(lacking).isEmpty();
    }

    @Test
    void showsNothingThatIsNotSo() {
        List<String> wrong = new ArrayList<>();
        eachOperation((name, operation) -> eachBody(operation, body -> {
            if (body.has("example")) {
                compare(name, body.path("schema"), body.path("example"), wrong);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsNoExampleOfWhatIsNotThere() throws IOException {
        Set<String> schemas =
                new TreeSet<>(api.path("components").path("schemas").propertyNames());

        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:api/examples/*.json")) {
            assertThat(schemas).contains(file.getFilename().replace(".json", ""));
        }
    }

    private interface OperationCheck {

        void check(String name, JsonNode operation);
    }

    private void eachOperation(OperationCheck check) {
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> check.check(
                                operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue())));
    }

    /** Bodies in JSON that are described by a schema; files and tables speak for themselves. */
    private static void eachBody(JsonNode operation, Consumer<JsonNode> check) {
        List<JsonNode> contents = new ArrayList<>();
        contents.add(operation.path("requestBody").path("content"));
        operation.path("responses").values().forEach(response -> contents.add(response.path("content")));
        contents.forEach(content -> content.properties().stream()
                .filter(body -> body.getKey().endsWith("json"))
                .map(Map.Entry::getValue)
                .filter(body ->
                        body.path("schema").has("$ref") || body.path("schema").has("items"))
                .forEach(check));
    }

    private void compare(String where, JsonNode schema, JsonNode example, List<String> wrong) {
        if (example.isNull()) {
            return;
        }
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().substring(SCHEMAS.length());
            compare(where + " " + name, api.path("components").path("schemas").path(name), example, wrong);
            return;
        }
        if (!kind(example).equals(schema.path("type").asString(kind(example)))
                && !schema.path("type").isArray()) {
            wrong.add(where + ": " + example + " is no " + schema.path("type").asString());
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(example::equals)) {
            wrong.add(where + ": " + example + " is none of " + schema.path("enum"));
        }
        example.valueStream()
                .filter(item -> schema.has("items"))
                .forEach(item -> compare(where, schema.path("items"), item, wrong));
        if (schema.has("properties")) {
            example.properties().forEach(field -> {
                if (schema.path("properties").has(field.getKey())) {
                    compare(
                            where + "." + field.getKey(),
                            schema.path("properties").path(field.getKey()),
                            field.getValue(),
                            wrong);
                } else {
                    wrong.add(where + ": nobody knows " + field.getKey());
                }
            });
        }
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "string";
        };
    }
}
