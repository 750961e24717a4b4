package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The product's diagram with a stage before all others, in which many tasks wait: offered to every role, and for Tom alone. */
final class ManyTasks {

    static final String OFFERED = "Look at it";
    static final String TOMS = "Look at it, Tom";

    private static final String OLD =
            "<bpmn:sequenceFlow id=\"Flow_PilotWorked_MergeMandate\" sourceRef=\"Start_PilotWorked\" targetRef=\"Merge_Mandate\" />";

    private ManyTasks() {}

    /** A folder with the changed diagram and its form. */
    static Path folder() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "many-tasks"));
        String diagram = Files.readString(Path.of("bpmn/rollout/PilotToScale.bpmn"));
        assertThat(diagram).contains(OLD);
        Files.writeString(
                folder.resolve("PilotToScale.bpmn"),
                diagram.replace(OLD, STAGE)
                        .replace("<bpmn:outgoing>Flow_PilotWorked_MergeMandate</bpmn:outgoing>", ""));
        Files.writeString(folder.resolve("LookAtIt.form"), FORM);
        return folder;
    }

    private static final String STAGE = """
            <bpmn:sequenceFlow id="Flow_PilotWorked_Many" sourceRef="Start_PilotWorked" targetRef="Stage_Many" />
            <bpmn:subProcess id="Stage_Many" name="Many">
              <bpmn:documentation>Done when everything was looked at.</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties><camunda:property name="stage" value="MANY" /></camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="Start_Many" />
              <bpmn:sequenceFlow id="Flow_Many_1" sourceRef="Start_Many" targetRef="Fork_Many" />
              <bpmn:parallelGateway id="Fork_Many" />
              <bpmn:sequenceFlow id="Flow_Many_2" sourceRef="Fork_Many" targetRef="Task_Offered" />
              <bpmn:sequenceFlow id="Flow_Many_3" sourceRef="Fork_Many" targetRef="Task_Toms" />
              <bpmn:userTask id="Task_Offered" name="%s" camunda:candidateGroups="lead,sponsor,participant,process-admin,founder" camunda:formRef="LookAtIt" camunda:formRefBinding="deployment">
                <bpmn:documentation>Somebody has to.</bpmn:documentation>
                <bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>85</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
              </bpmn:userTask>
              <bpmn:userTask id="Task_Toms" name="%s" camunda:assignee="tom" camunda:formRef="LookAtIt" camunda:formRefBinding="deployment">
                <bpmn:documentation>Tom has to.</bpmn:documentation>
                <bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>85</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
              </bpmn:userTask>
              <bpmn:sequenceFlow id="Flow_Many_4" sourceRef="Task_Offered" targetRef="Join_Many" />
              <bpmn:sequenceFlow id="Flow_Many_5" sourceRef="Task_Toms" targetRef="Join_Many" />
              <bpmn:parallelGateway id="Join_Many" />
              <bpmn:sequenceFlow id="Flow_Many_6" sourceRef="Join_Many" targetRef="End_Many" />
              <bpmn:endEvent id="End_Many" />
            </bpmn:subProcess>
            <bpmn:boundaryEvent id="Timer_ManyOverruns" cancelActivity="false" attachedToRef="Stage_Many">
              <bpmn:timerEventDefinition><bpmn:timeDuration>P7D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Flow_ManyOverruns" sourceRef="Timer_ManyOverruns" targetRef="End_ManyOverran" />
            <bpmn:endEvent id="End_ManyOverran">
              <bpmn:messageEventDefinition camunda:delegateExpression="${raiseEscalation}" />
            </bpmn:endEvent>
            <bpmn:sequenceFlow id="Flow_PilotWorked_MergeMandate" sourceRef="Stage_Many" targetRef="Merge_Mandate" />
            """.formatted(OFFERED, TOMS);

    private static final String FORM = """
            {"type": "default", "id": "LookAtIt", "schemaVersion": 18, "components": [
              {"type": "textfield", "id": "Field_Found", "key": "found", "label": "What was found", "validate": {"required": true}},
              {"type": "datetime", "id": "Field_Day", "key": "day", "subtype": "date", "dateLabel": "When to look again",
               "properties": {"workingDay": "true"}},
              {"type": "taglist", "id": "Field_Whom", "key": "whom", "label": "Whom to ask", "valuesKey": "peopleAndTeams",
               "properties": {"person": "true", "team": "true"}}
            ]}
            """;
}
