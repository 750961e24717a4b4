package io.crossing.process.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:properties} of an element while its diagram is read. */
final class PropertiesOfElement {

    private PropertiesOfElement() {}

    static Map<String, String> of(Element element) {
        Element extensions = element.element("extensionElements");
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (Element property : properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
            String value = property.attribute("value");
            values.put(property.attribute("name"), value == null ? "" : value);
        }
        return values;
    }
}
