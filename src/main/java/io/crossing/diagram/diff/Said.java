package io.crossing.diagram.diff;

import io.crossing.diagram.wall.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that an element says about itself, flat: its attributes, and what stands in it that is no thing of its own. */
final class Said {

    private static final Set<String> DERIVED = Set.of("bpmn:incoming", "bpmn:outgoing", "bpmn:flowNodeRef");

    private final Map<String, String> values = new HashMap<>();
    private final Predicate<XmlElement> thing;

    private Said(Predicate<XmlElement> thing) {
        this.thing = thing;
    }

    /** @param thing what is compared by itself */
    static Map<String, String> by(XmlElement element, Predicate<XmlElement> thing) {
        Said said = new Said(thing);
        element.attributes().forEach((name, value) -> said.put(plain(name), value));
        said.put("text", element.text());
        element.children().forEach(child -> said.add(child, ""));
        return said.values;
    }

    private void add(XmlElement element, String within) {
        if (thing.test(element) || DERIVED.contains(element.name())) {
            return;
        }
        String name = within + label(element);
        element.attributes().forEach((attribute, value) -> {
            if (!attribute.equals("id") && !attribute.equals("xsi:type") && !isProperty(element)) {
                put(name + "." + plain(attribute), value);
            }
        });
        put(name, isProperty(element) ? element.attribute("value") : element.text());
        boolean wrapper = element.name().endsWith("extensionElements") || element.is("camunda:properties");
        element.children().forEach(child -> add(child, wrapper ? within : name + "."));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            values.merge(name, value, (one, other) -> one + ", " + other);
        }
    }

    private static boolean isProperty(XmlElement element) {
        return element.is("camunda:property");
    }

    private static String label(XmlElement element) {
        return isProperty(element) ? "property " + element.attribute("name") : plain(element.name());
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
