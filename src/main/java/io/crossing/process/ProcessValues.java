package io.crossing.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Variables with their values, typed where they are named by a {@link ProcessVariable}. */
public final class ProcessValues {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public static ProcessValues none() {
        return new ProcessValues();
    }

    public <T> ProcessValues with(ProcessVariable<T> variable, T value) {
        values.put(variable.name(), value);
        return this;
    }

    /** Takes what a form was answered with: texts, numbers and truth values by their keys; the rest stays evidence. */
    public ProcessValues withScalarsOf(Map<String, ?> answers) {
        answers.forEach((key, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                values.put(key, value);
            }
        });
        return this;
    }

    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
