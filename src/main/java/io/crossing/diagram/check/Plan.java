package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A BPMN file as steps and the ways between them. */
final class Plan {

    private static final Set<String> ACTIVITIES = Set.of(
            "bpmn:userTask",
            "bpmn:manualTask",
            "bpmn:task",
            "bpmn:serviceTask",
            "bpmn:sendTask",
            "bpmn:receiveTask",
            "bpmn:businessRuleTask",
            "bpmn:scriptTask",
            "bpmn:callActivity",
            "bpmn:subProcess",
            "bpmn:transaction",
            "bpmn:adHocSubProcess");

    private final XmlElement root;
    private final Map<String, XmlElement> byId = new LinkedHashMap<>();
    private final Map<String, List<XmlElement>> out = new HashMap<>();
    private final Map<String, List<XmlElement>> in = new HashMap<>();
    private final Map<String, List<XmlElement>> edges = new HashMap<>();

    Plan(XmlElement root) {
        this.root = root;
        root.all()
                .filter(element -> element.name().startsWith("bpmn:"))
                .filter(element -> !element.attribute("id").isEmpty())
                .forEach(element -> byId.put(element.attribute("id"), element));
        root.all().filter(element -> element.is("bpmn:sequenceFlow")).forEach(flow -> {
            out.computeIfAbsent(flow.attribute("sourceRef"), id -> new ArrayList<>())
                    .add(flow);
            in.computeIfAbsent(flow.attribute("targetRef"), id -> new ArrayList<>())
                    .add(flow);
        });
        root.all()
                .filter(element -> element.is("bpmn:boundaryEvent"))
                .forEach(event -> edges.computeIfAbsent(event.attribute("attachedToRef"), id -> new ArrayList<>())
                        .add(event));
    }

    XmlElement root() {
        return root;
    }

    Stream<XmlElement> all(String... names) {
        return root.all().filter(element -> element.is(names));
    }

    @Nullable XmlElement find(String id) {
        return byId.get(id);
    }

    /** Steps, events and gateways; what lies within them too. */
    Stream<XmlElement> nodes() {
        return root.all().filter(Plan::isNode);
    }

    /** Those that lie directly in a process or a subprocess. */
    static Stream<XmlElement> nodes(XmlElement scope) {
        return scope.children().stream().filter(Plan::isNode);
    }

    static boolean isNode(XmlElement element) {
        return isActivity(element)
                || element.name().endsWith("Gateway")
                || (element.name().endsWith("Event") && !element.name().endsWith(":messageEvent"));
    }

    static boolean isActivity(XmlElement element) {
        return ACTIVITIES.contains(element.name());
    }

    /** A process or a subprocess. */
    Stream<XmlElement> scopes() {
        return root.all().filter(Plan::isScope);
    }

    static boolean isScope(XmlElement element) {
        return element.is("bpmn:process", "bpmn:subProcess");
    }

    static boolean runsBeside(XmlElement element) {
        return element.attribute("triggeredByEvent").equals("true");
    }

    List<XmlElement> out(XmlElement node) {
        return out.getOrDefault(node.attribute("id"), List.of());
    }

    List<XmlElement> in(XmlElement node) {
        return in.getOrDefault(node.attribute("id"), List.of());
    }

    /** The events on the edge of a step. */
    List<XmlElement> edge(XmlElement node) {
        return edges.getOrDefault(node.attribute("id"), List.of());
    }

    /** Where one gets from here: along flows, over the edge, and from a throwing link to its catching one. */
    Stream<XmlElement> next(XmlElement node) {
        Stream<XmlElement> along = out(node).stream()
                .map(flow -> find(flow.attribute("targetRef")))
                .flatMap(Stream::ofNullable);
        return Stream.of(along, edge(node).stream(), linked(node)).flatMap(ways -> ways);
    }

    private Stream<XmlElement> linked(XmlElement node) {
        if (!node.is("bpmn:intermediateThrowEvent")) {
            return Stream.empty();
        }
        return link(node)
                .flatMap(name -> all("bpmn:intermediateCatchEvent")
                        .filter(event -> link(event).anyMatch(name::equals)));
    }

    private static Stream<String> link(XmlElement event) {
        return event.children("bpmn:linkEventDefinition").map(link -> link.attribute("name"));
    }

    /** The value of an extension property of an element; empty where it has none. */
    static String property(XmlElement element, String name) {
        return extensions(element)
                .filter(extension -> extension.is("camunda:properties"))
                .flatMap(properties -> properties.children("camunda:property"))
                .filter(property -> property.attribute("name").equals(name))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse("");
    }

    static Stream<XmlElement> extensions(XmlElement element) {
        return element.children("bpmn:extensionElements").flatMap(extensions -> extensions.children().stream());
    }

    /** Whether it, or something in it, calls an action such as {@code ${recordOwner}}. */
    static boolean calls(XmlElement element, String action) {
        return element.all()
                .anyMatch(part -> (part.attribute("camunda:delegateExpression") + part.attribute("delegateExpression"))
                        .replaceAll("\\s", "")
                        .equals("${" + action + "}"));
    }

    static boolean isStage(XmlElement element) {
        return element.is("bpmn:subProcess") && !property(element, "stage").isEmpty();
    }

    static boolean catches(XmlElement event, String definition) {
        return event.has("bpmn:" + definition + "EventDefinition");
    }
}
