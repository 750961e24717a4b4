package io.crossing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a body of the API looks like: one file for each of its schemas, {@code api/examples/<schema>.json}. They were answers
 * of the running product, so that somebody who reads them sees what really comes.
 */
@Component
class ApiExamples {

    private static final String FILES = "classpath*:api/examples/*.json";

    private final Map<String, Object> bySchema = new TreeMap<>();

    ApiExamples(ResourcePatternResolver resources, JsonMapper json) {
        try {
            for (Resource file : resources.getResources(FILES)) {
                String name = Objects.requireNonNull(file.getFilename());
                bySchema.put(
                        name.substring(0, name.length() - ".json".length()),
                        json.readValue(file.getInputStream(), Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param schema the name of a schema of the description, such as {@code Rollout}; the example as maps and lists */
    Optional<Object> of(String schema) {
        return Optional.ofNullable(bySchema.get(schema));
    }

    Stream<String> schemas() {
        return bySchema.keySet().stream();
    }
}
