package io.crossing.process.camunda;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A diagram's flows, by what they say they join: a diagram written by hand need not repeat them on its elements. */
final class Flows {

    private final Map<FlowNode, List<FlowNode>> targets;

    Flows(BpmnModelInstance model) {
        targets = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(
                        SequenceFlow::getSource, Collectors.mapping(SequenceFlow::getTarget, Collectors.toList())));
    }

    List<FlowNode> behind(FlowNode node) {
        return targets.getOrDefault(node, List.of());
    }

    /** Every element that can be reached from these, nearest first, they themselves included. */
    Set<FlowNode> reachedFrom(Collection<? extends FlowNode> starts) {
        Set<FlowNode> seen = new LinkedHashSet<>(starts);
        Deque<FlowNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (FlowNode target : behind(open.remove())) {
                if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        return seen;
    }
}
