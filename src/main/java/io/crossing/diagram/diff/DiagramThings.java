package io.crossing.diagram.diff;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The things of a BPMN file: steps, events, gateways, flows, processes, messages; with where each is drawn. */
final class DiagramThings {

    private DiagramThings() {}

    static Map<String, Thing> of(byte[] content) throws XmlRefused {
        XmlElement root = XmlReading.read(content);
        Map<String, String> drawn = new HashMap<>();
        root.all()
                .filter(shape -> shape.is("bpmndi:BPMNShape", "bpmndi:BPMNEdge"))
                .forEach(shape -> drawn.put(shape.attribute("bpmnElement"), layout(shape)));
        Map<String, Thing> things = new LinkedHashMap<>();
        root.all().filter(DiagramThings::isThing).forEach(element -> {
            Map<String, String> values = Said.by(element, DiagramThings::isThing);
            values.remove("id");
            XmlElement parent = element.parent();
            if (parent != null && parent.is("bpmn:subProcess")) {
                values.put("within", parent.id());
            }
            String id = element.attribute("id");
            things.put(
                    id,
                    new Thing(
                            id,
                            element.name().substring(element.name().indexOf(':') + 1),
                            element.attribute("name").strip().replaceAll("\\s+", " "),
                            values,
                            drawn.getOrDefault(id, "")));
        });
        return things;
    }

    private static boolean isThing(XmlElement element) {
        String name = element.name();
        return name.startsWith("bpmn:")
                && !element.attribute("id").isEmpty()
                && !element.is("bpmn:definitions", "bpmn:documentation", "bpmn:laneSet")
                && !name.endsWith("EventDefinition")
                && !name.endsWith("LoopCharacteristics")
                && !name.matches("bpmn:(time.*|condition.*|completionCondition|loopCardinality)");
    }

    private static String layout(XmlElement shape) {
        return shape.all()
                .filter(part -> part.is("dc:Bounds", "di:waypoint"))
                .map(part -> part.attributes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(value -> value.getKey() + "=" + value.getValue().replaceAll("\\.0+$", ""))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
