package io.crossing.process.camunda;

import io.crossing.process.StageId;
import io.crossing.process.StageNotDrawn;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Leads a run to another place on its way: back to a stage, or past the one that it is in. */
@Component
class StagePosition {

    private static final String AS_BEFORE = "onReopen";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    StagePosition(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    void reopen(String run, StageId id) {
        ActivityInstance tree = runtime.getActivityInstance(run);
        BpmnModelInstance model = repository.getBpmnModelInstance(tree.getProcessDefinitionId());
        SubProcess stage = onTheWay(model, id);
        runtime.setVariables(run, values(ExtensionProperties.of(stage).getOrDefault(AS_BEFORE, "")));
        leaving(run, tree, model).startBeforeActivity(id.value()).execute();
    }

    /** @throws StageNotDrawn if there is no such stage on the way */
    void skip(String run, StageId id) {
        ActivityInstance tree = runtime.getActivityInstance(run);
        BpmnModelInstance model = repository.getBpmnModelInstance(tree.getProcessDefinitionId());
        onTheWay(model, id);
        leaving(run, tree, model).startAfterActivity(id.value()).execute();
    }

    /** Ends what is on the way, undone. */
    private ProcessInstanceModificationBuilder leaving(String run, ActivityInstance tree, BpmnModelInstance model) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(run);
        Stream.of(tree.getChildActivityInstances())
                .filter(place -> !isBeside(model, place))
                .forEach(place -> change.cancelActivityInstance(place.getId()));
        Stream.of(tree.getChildTransitionInstances())
                .forEach(moving -> change.cancelTransitionInstance(moving.getId()));
        return change;
    }

    private static SubProcess onTheWay(BpmnModelInstance model, StageId id) {
        ModelElementInstance found = model.getModelElementById(id.value());
        if (found instanceof SubProcess stage
                && stage.getParentElement() instanceof Process
                && ExtensionProperties.of(stage).containsKey(StageScopes.PROPERTY)) {
            return stage;
        }
        throw new StageNotDrawn(id);
    }

    /** What an event began beside the way, such as asking for a successor, is none of the stage's. */
    private static boolean isBeside(BpmnModelInstance model, ActivityInstance place) {
        ModelElementInstance drawn = model.getModelElementById(place.getActivityId());
        return drawn instanceof SubProcess beside && beside.triggeredByEvent();
    }

    /** For example {@code ownerAccepted=false, readinessRounds=0}. */
    private static Map<String, Object> values(String text) {
        Map<String, Object> values = new HashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0].strip(), value(parts[1].strip()));
            }
        }
        return values;
    }

    private static Object value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
}
