package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that people read, ids that say what they are, files that are called after what is in them, and references that lead somewhere. */
final class NameRules {

    private static final Pattern MADE_UP = Pattern.compile(
            "[A-Za-z]+_(?=[0-9a-z]*[0-9])[0-9a-z]{7}|sid-[0-9A-Fa-f-]{36}|_[0-9a-fA-F-]{36}|Id_[0-9a-f-]{36}");

    private NameRules() {}

    static void check(Plan plan, DiagramKey key, Set<DiagramKey> there, FoundIn found) {
        checkFile(plan, key, found);
        plan.nodes().forEach(node -> {
            checkLabel(node, plan, found);
            checkReference(node, there, found);
        });
        plan.root()
                .all()
                .filter(element -> Plan.isNode(element) || element.is("bpmn:sequenceFlow"))
                .filter(element -> MADE_UP.matcher(element.attribute("id")).matches())
                .forEach(element -> found.add(CheckRule.MADE_UP_ID, element));
        checkDrawn(plan, found);
    }

    private static void checkFile(Plan plan, DiagramKey key, FoundIn found) {
        List<XmlElement> processes = plan.all("bpmn:process").toList();
        boolean named = processes.stream()
                .anyMatch(process -> process.attribute("id").equals(key.name())
                        && process.attribute("isExecutable").equals("true")
                        && !process.attribute("camunda:historyTimeToLive").isEmpty());
        if (!named) {
            found.add(
                    CheckRule.FILE_NAME,
                    processes.isEmpty() ? "" : processes.get(0).attribute("id"),
                    List.of(key.file(), key.name()));
        }
    }

    private static void checkLabel(XmlElement node, Plan plan, FoundIn found) {
        String name = node.attribute("name").strip();
        boolean fork = node.is("bpmn:exclusiveGateway", "bpmn:inclusiveGateway")
                && plan.out(node).size() > 1;
        boolean needed = fork || !node.name().endsWith("Gateway");
        boolean wrong = needed && name.isEmpty() && !Plan.runsBeside(node);
        boolean noQuestion = fork && !name.endsWith("?");
        boolean unanswered = fork
                && plan.out(node).stream()
                        .anyMatch(flow -> flow.attribute("name").isBlank());
        if (wrong || noQuestion || unanswered) {
            found.add(CheckRule.LABEL, node);
        }
    }

    private static void checkReference(XmlElement node, Set<DiagramKey> there, FoundIn found) {
        checkReference(node, "camunda:decisionRef", DiagramKind.DMN, there, found);
        checkReference(node, "calledElement", DiagramKind.BPMN, there, found);
        if (node.is("bpmn:startEvent")) {
            checkReference(node, "camunda:formRef", DiagramKind.FORM, there, found);
        }
        if (node.is("bpmn:businessRuleTask")
                        && node.attribute("camunda:decisionRef").isEmpty()
                || node.is("bpmn:callActivity")
                        && node.attribute("calledElement").isEmpty()) {
            found.add(CheckRule.REFERENCE, node, "…");
        }
    }

    private static void checkReference(
            XmlElement node, String attribute, DiagramKind kind, Set<DiagramKey> there, FoundIn found) {
        String name = node.attribute(attribute);
        boolean leads = name.isEmpty() || DiagramKey.isName(name) && there.contains(new DiagramKey(name, kind));
        if (!leads) {
            found.add(CheckRule.REFERENCE, node, name + "." + kind.code());
        }
    }

    private static void checkDrawn(Plan plan, FoundIn found) {
        Set<String> drawn = plan.root()
                .all()
                .filter(shape -> shape.is("bpmndi:BPMNShape", "bpmndi:BPMNEdge"))
                .map(shape -> shape.attribute("bpmnElement"))
                .collect(Collectors.toSet());
        plan.nodes()
                .filter(node -> !drawn.contains(node.attribute("id")))
                .forEach(node -> found.add(CheckRule.NOT_DRAWN, node));
    }
}
