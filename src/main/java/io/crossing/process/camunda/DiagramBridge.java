package io.crossing.process.camunda;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs the bridge from the engine to our record into every diagram as it is read: nobody has to model it. */
@Component
class DiagramBridge extends AbstractBpmnParseListener {

    private final StageBridge stages;
    private final TaskBridge tasks;
    private final RunBridge runs;
    private final GateBridge gates;

    DiagramBridge(StageBridge stages, TaskBridge tasks, RunBridge runs, GateBridge gates) {
        this.stages = stages;
        this.tasks = tasks;
        this.runs = runs;
        this.gates = gates;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, runs.started());
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, runs.ended());
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        String stage = properties(element).get(StageScopes.PROPERTY);
        if (stage != null) {
            activity.setProperty(StageScopes.STAGE, stage);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, stages.entered());
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, stages.left());
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Map<String, String> properties = properties(element);
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE,
                tasks.opened(
                        properties.getOrDefault("notBy", ""),
                        properties.getOrDefault("decisions", ""),
                        !"no".equals(properties.get("delegation"))));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, tasks.assigned());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tasks.completed());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tasks.withdrawn());
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String result = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "resultVariable");
        if (result != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, gates.decided(result));
        }
        noteAction(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        noteAction(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        noteAction(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        noteAction(element.element("messageEventDefinition"), activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        noteAction(element.element("messageEventDefinition"), activity);
        String outcome = properties(element).get("outcome");
        if (outcome != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, runs.reached(outcome));
        }
    }

    private static void noteAction(@Nullable Element element, ActivityImpl activity) {
        String expression = element == null
                ? null
                : element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (expression != null) {
            activity.setProperty(StageTimers.ACTION, expression.replaceAll("[${}\\s]", ""));
        }
    }

    private static Map<String, String> properties(Element element) {
        return PropertiesOfElement.of(element);
    }
}
