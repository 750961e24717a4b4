package io.crossing.process.camunda;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Texts of the diagram that the engine does not keep after reading it. */
final class StageTexts {

    private StageTexts() {}

    /** The duration written on a timer, such as {@code P10D}; empty text where it has none. */
    static String duration(ActivityImpl stage, String timer) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) stage.getProcessDefinition();
        BpmnModelInstance model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(process);
        ModelElementInstance event = model.getModelElementById(timer);
        return event == null ? "" : duration(event);
    }

    /** An event as drawn; its id where it has no name. */
    static String name(ActivityImpl event) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) event.getProcessDefinition();
        ModelElementInstance drawn = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(process)
                .getModelElementById(event.getId());
        String name = drawn == null ? null : drawn.getAttributeValue("name");
        return name == null || name.isBlank() ? event.getId() : name;
    }

    static String duration(ModelElementInstance event) {
        return event.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(TimerEventDefinition::getTimeDuration)
                .filter(java.util.Objects::nonNull)
                .map(duration -> duration.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
