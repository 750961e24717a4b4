package io.crossing.process.camunda;

import io.crossing.process.Diagrams.Position;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the engine where a rollout stands in its diagram. */
@Component
class PositionReader {

    private static final Position NOWHERE = new Position(Set.of(), Set.of(), Set.of());

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    PositionReader(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    Position of(String process, RolloutId rollout) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(rollout.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(this::read)
                .orElse(NOWHERE);
    }

    Position of(WorkItemId work) {
        return history.createHistoricTaskInstanceQuery().taskId(work.value()).list().stream()
                .findFirst()
                .map(task -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(this::read)
                .orElse(NOWHERE);
    }

    private Position read(HistoricProcessInstance run) {
        Set<String> now = new HashSet<>();
        collect(run.getEndTime() == null ? runtime.getActivityInstance(run.getId()) : null, now);
        Set<String> done =
                history.createHistoricActivityInstanceQuery().processInstanceId(run.getId()).finished().list().stream()
                        .filter(activity -> !activity.isCanceled())
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(activity -> !now.contains(activity))
                        .collect(Collectors.toSet());
        return new Position(done, now, next(repository.getBpmnModelInstance(run.getProcessDefinitionId()), now));
    }

    private static void collect(@Nullable ActivityInstance tree, Set<String> ids) {
        if (tree == null) {
            return;
        }
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            ids.add(withoutBody(child.getActivityId()));
            collect(child, ids);
        }
        Stream.of(tree.getChildTransitionInstances()).forEach(moving -> ids.add(moving.getActivityId()));
    }

    private static String withoutBody(String activity) {
        return activity.replace("#multiInstanceBody", "");
    }

    /** The first activities behind what is being done now, gateways and events left out. */
    private static Set<String> next(BpmnModelInstance model, Set<String> now) {
        Set<String> next = new HashSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Flows flows = new Flows(model);
        now.stream()
                .map(id -> (Object) model.getModelElementById(id))
                .filter(FlowNode.class::isInstance)
                .forEach(node -> follow(flows, (FlowNode) node, next, seen));
        next.removeAll(now);
        return next;
    }

    private static void follow(Flows flows, FlowNode from, Set<String> next, Set<FlowNode> seen) {
        for (FlowNode target : flows.behind(from)) {
            if (target instanceof Activity) {
                next.add(target.getId());
            } else if (seen.add(target)) {
                follow(flows, target, next, seen);
            }
        }
    }
}
