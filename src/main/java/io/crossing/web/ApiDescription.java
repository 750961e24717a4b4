package io.crossing.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Shows with every operation of the API what is sent and what comes back: the {@link ApiExamples} of its schemas. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "application/problem+json";

    /** What stands for a part of an address. */
    private static final Map<String, String> PARTS = Map.of(
            "key", "PilotToScale",
            "day", "2026-12-24",
            "token", "k3Zb0vJ4b1mQ8sT2",
            "revision", "3");

    private static final String ID = "5d2d1a9f-e948-11f1-a5f5-02fc00000001";

    private final ApiExamples examples;

    ApiDescription(ApiExamples examples) {
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::show);
    }

    private void show(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "path".equals(parameter.getIn()))
                    .forEach(ApiDescription::show);
        }
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent());
        }
        operation.getResponses().computeIfAbsent("401", status -> new ApiResponse().description("Sign in first"));
        operation.getResponses().forEach(this::show);
    }

    private static void show(Parameter part) {
        if (part.getExample() == null) {
            part.setExample(PARTS.getOrDefault(part.getName(), ID));
        }
    }

    private void show(String status, ApiResponse response) {
        Content content = response.getContent();
        if (content != null) {
            content.forEach((type, media) -> {
                if (PROBLEM.equals(type)) {
                    media.setSchema(new Schema<>().$ref(SCHEMAS + "ProblemDetail"));
                }
            });
            show(content);
        }
    }

    private void show(@Nullable Content content) {
        if (content != null) {
            content.values().stream()
                    .filter(ApiDescription::showsNothing)
                    .forEach(media -> example(media.getSchema()).ifPresent(media::setExample));
        }
    }

    private static boolean showsNothing(MediaType media) {
        return media.getExample() == null && media.getExamples() == null && media.getSchema() != null;
    }

    private Optional<Object> example(Schema<?> schema) {
        if (schema.getItems() != null) {
            return example(schema.getItems()).map(List::of);
        }
        return Optional.ofNullable(schema.get$ref())
                .map(ref -> ref.substring(SCHEMAS.length()))
                .flatMap(this::named);
    }

    private Optional<Object> named(String schema) {
        return examples.of(schema)
                .or(() -> schema.startsWith("Page")
                        ? examples.of(schema.substring(4)).map(ApiDescription::page)
                        : Optional.empty());
    }

    private static Map<String, Object> page(Object item) {
        return Map.of("items", List.of(item), "page", 0, "size", 25, "total", 1, "more", false);
    }
}
