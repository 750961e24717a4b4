package io.crossing.diagram.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ways round that never wait for anybody: the engine would walk them until it has no memory left. */
final class BpmnLoops {

    private static final List<String> SCOPES = List.of("bpmn:process", "bpmn:subProcess");

    /** Processes by their ids, of all files that are deployed together. */
    private final Map<String, XmlElement> processes;

    private final Findings findings;

    BpmnLoops(Map<String, XmlElement> processes, Findings findings) {
        this.processes = processes;
        this.findings = findings;
    }

    void check(XmlElement root) {
        root.all()
                .filter(element -> SCOPES.contains(element.name()))
                .forEach(scope -> Cycles.in(ways(scope)).ifPresent(id -> findings.add(Rule.LOOP, id, id)));
        root.all()
                .filter(element -> element.is("bpmn:process"))
                .filter(process -> callsItself(process.attribute("id"), process.attribute("id"), new HashSet<>()))
                .forEach(process -> findings.add(Rule.CALLS_ITSELF, process.id(), process.id()));
    }

    /** Where each step that does not wait leads, at once. */
    private Map<String, Set<String>> ways(XmlElement scope) {
        Map<String, Set<String>> ways = new HashMap<>();
        Set<String> waiting = new HashSet<>();
        scope.children().stream().filter(this::waits).forEach(step -> waiting.add(step.attribute("id")));
        scope.children("bpmn:sequenceFlow")
                .forEach(flow -> add(ways, flow.attribute("sourceRef"), flow.attribute("targetRef")));
        links(scope).forEach((from, to) -> to.forEach(target -> add(ways, from, target)));
        edges(scope, ways);
        ways.keySet().removeAll(waiting);
        return ways;
    }

    /** An event on the edge of a step is reached from the step; a condition may be met the moment the step is reached. */
    private static void edges(XmlElement scope, Map<String, Set<String>> ways) {
        scope.children("bpmn:boundaryEvent").forEach(event -> {
            String host = event.attribute("attachedToRef");
            add(ways, host, event.attribute("id"));
            if (event.has("bpmn:conditionalEventDefinition")) {
                List.copyOf(ways.entrySet()).stream()
                        .filter(way -> way.getValue().contains(host))
                        .forEach(way -> way.getValue().add(event.attribute("id")));
            }
        });
    }

    private static Map<String, Set<String>> links(XmlElement scope) {
        Map<String, Set<String>> links = new HashMap<>();
        scope.children("bpmn:intermediateThrowEvent")
                .forEach(thrown -> linkNames(thrown)
                        .forEach(name -> scope.children("bpmn:intermediateCatchEvent")
                                .filter(caught -> linkNames(caught).anyMatch(name::equals))
                                .forEach(caught -> add(links, thrown.attribute("id"), caught.attribute("id")))));
        return links;
    }

    private static Stream<String> linkNames(XmlElement event) {
        return event.children("bpmn:linkEventDefinition").map(link -> link.attribute("name"));
    }

    private static void add(Map<String, Set<String>> ways, String from, String to) {
        ways.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    private boolean waits(XmlElement step) {
        return waits(step, new HashSet<>());
    }

    private boolean waits(XmlElement step, Set<String> called) {
        return switch (step.name()) {
            case "bpmn:userTask", "bpmn:receiveTask", "bpmn:eventBasedGateway" -> true;
            case "bpmn:intermediateCatchEvent" ->
                step.has("bpmn:messageEventDefinition")
                        || step.children("bpmn:timerEventDefinition").anyMatch(BpmnTimes::waits);
            case "bpmn:subProcess" -> step.children().stream().anyMatch(inner -> waits(inner, called));
            case "bpmn:callActivity" -> waitsIn(step.attribute("calledElement"), called);
            default -> false;
        };
    }

    private boolean waitsIn(String process, Set<String> called) {
        XmlElement found = processes.get(process);
        return found != null
                && called.add(process)
                && found.children().stream().anyMatch(inner -> waits(inner, called));
    }

    private boolean callsItself(String process, String sought, Set<String> seen) {
        XmlElement found = processes.get(process);
        return found != null
                && found.all()
                        .filter(element -> element.is("bpmn:callActivity"))
                        .map(call -> call.attribute("calledElement"))
                        .anyMatch(called ->
                                called.equals(sought) || (seen.add(called) && callsItself(called, sought, seen)));
    }
}
