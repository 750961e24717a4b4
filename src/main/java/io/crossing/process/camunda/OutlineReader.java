package io.crossing.process.camunda;

import io.crossing.process.Diagrams.Outline;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.StageId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/** Reads a diagram's outline: its stages in the order of their flows, with what is drawn on them. */
final class OutlineReader {

    private final BpmnModelInstance model;
    private final Flows flows;

    OutlineReader(BpmnModelInstance model) {
        this.model = model;
        this.flows = new Flows(model);
    }

    Outline read(String key, int version) {
        Process process = (Process) Objects.requireNonNull(model.getModelElementById(key), key);
        String name = process.getName() == null ? key : process.getName();
        Collection<StartEvent> starts = process.getChildElementsByType(StartEvent.class);
        List<SubProcess> inOrder = new ArrayList<>();
        flows.reachedFrom(starts).stream()
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .forEach(inOrder::add);
        model.getModelElementsByType(SubProcess.class).stream()
                .filter(found -> !inOrder.contains(found))
                .forEach(inOrder::add);
        return new Outline(
                key,
                version,
                name,
                inOrder.stream()
                        .filter(found -> ExtensionProperties.of(found).containsKey(StageScopes.PROPERTY))
                        .map(this::stage)
                        .toList());
    }

    private StageOutline stage(SubProcess stage) {
        String name = stage.getName() == null ? stage.getId() : stage.getName();
        boolean needed = "no".equals(ExtensionProperties.of(stage).get("skip"));
        return new StageOutline(new StageId(stage.getId()), name, deadline(stage), documentation(stage), needed);
    }

    private @Nullable String deadline(SubProcess stage) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> stage.equals(event.getAttachedTo()))
                .filter(event -> flows.reachedFrom(List.of(event)).stream().anyMatch(OutlineReader::raisesEscalation))
                .map(StageTexts::duration)
                .filter(duration -> !duration.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean raisesEscalation(FlowNode node) {
        String word = "${" + StageTimers.RAISES + "}";
        return node instanceof EndEvent end
                ? end.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(MessageEventDefinition.class::cast)
                        .anyMatch(message -> word.equals(message.getCamundaDelegateExpression()))
                : word.equals(node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression"));
    }

    static String documentation(FlowNode node) {
        return node.getDocumentations().stream()
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
