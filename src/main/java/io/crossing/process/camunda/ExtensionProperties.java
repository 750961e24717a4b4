package io.crossing.process.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** The {@code camunda:properties} of an element. */
final class ExtensionProperties {

    private ExtensionProperties() {}

    static Map<String, String> of(@Nullable BaseElement element) {
        ExtensionElements extensions = element == null ? null : element.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        Map<String, String> properties = new HashMap<>();
        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream())
                .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }
}
