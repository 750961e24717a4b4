package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A stage, a task and a form that somebody added to a copy of the diagram with a text editor, without a line of Java. */
@ProductTest
class AddedStageTests {

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService timers;

    @DynamicPropertySource
    static void changedDiagram(DynamicPropertyRegistry settings) throws IOException {
        String diagram = Files.readString(Path.of("bpmn/rollout/PilotToScale.bpmn"));
        String old =
                "<bpmn:sequenceFlow id=\"Flow_PilotWorked_MergeMandate\" sourceRef=\"Start_PilotWorked\" targetRef=\"Merge_Mandate\" />";
        assertThat(diagram).contains(old);
        Files.writeString(
                folder.resolve("PilotToScale.bpmn"),
                diagram.replace(old, STAGE)
                        .replace("<bpmn:outgoing>Flow_PilotWorked_MergeMandate</bpmn:outgoing>", ""));
        Files.writeString(folder.resolve("AskWorksCouncil.form"), FORM);
        settings.add("crossing.process.diagrams", folder::toString);
    }

    @Test
    void isShownWorkedOnAndEscalatedWhenLate() {
        Api lea = new Api("http://localhost:" + port, "lea");
        String rollout = lea.post("/rollouts", Pilots.pilot("Invoice triage", "Sorts invoices.", "Finance"))
                .ok()
                .path("id")
                .asString();

        JsonNode details = lea.get("/rollouts/" + rollout).ok();
        assertThat(details.path("stage").asString()).isEqualTo("Stage_Council");
        assertThat(details.path("stages")
                        .valueStream()
                        .map(stage -> stage.path("name").asString()))
                .startsWith("Council", "Mandate", "Ownership")
                .hasSize(10);

        timers.createJobQuery()
                .activityId("Timer_CouncilOverruns")
                .list()
                .forEach(job -> timers.executeJob(job.getId()));
        List<JsonNode> escalations = lea.as("sam")
                .get("/escalations?state=OPEN")
                .ok()
                .path("items")
                .valueStream()
                .toList();
        assertThat(escalations)
                .anySatisfy(escalation ->
                        assertThat(escalation.path("rolloutId").asString()).isEqualTo(rollout));

        JsonNode task = lea.get("/tasks?scope=mine&rollout=" + rollout)
                .ok()
                .path("items")
                .path(0);
        assertThat(task.path("name").asString()).isEqualTo("Ask the works council");
        assertThat(task.path("why").asString()).isEqualTo("Nothing goes live that the council has not seen.");
        String path = "/tasks/" + task.path("id").asString() + "/complete";
        Api.Answer refused = lea.post(path, Map.of("answers", Map.of("councilSaid", "")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo("councilSaid");
        lea.post(path, Map.of("answers", Map.of("councilSaid", "Agreed on Monday.")))
                .ok();

        assertThat(lea.get("/rollouts/" + rollout).ok().path("stage").asString())
                .isEqualTo("Stage_Mandate");
        assertThat(lea.get("/rollouts/" + rollout + "/evidence").ok().toString())
                .contains("Agreed on Monday.");
        assertThat(lea.get("/rollouts/" + rollout + "/escalations").ok().toString())
                .contains("CLOSED");
    }

    private static final String STAGE = """
            <bpmn:sequenceFlow id="Flow_PilotWorked_Council" sourceRef="Start_PilotWorked" targetRef="Stage_Council" />
            <bpmn:subProcess id="Stage_Council" name="Council">
              <bpmn:documentation>Done when the works council has agreed.</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties><camunda:property name="stage" value="COUNCIL" /></camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="Start_Council" />
              <bpmn:sequenceFlow id="Flow_Council_1" sourceRef="Start_Council" targetRef="Task_AskCouncil" />
              <bpmn:userTask id="Task_AskCouncil" name="Ask the works council" camunda:assignee="${lead}" camunda:formRef="AskWorksCouncil" camunda:formRefBinding="deployment">
                <bpmn:documentation>Nothing goes live that the council has not seen.</bpmn:documentation>
              </bpmn:userTask>
              <bpmn:sequenceFlow id="Flow_Council_2" sourceRef="Task_AskCouncil" targetRef="End_Council" />
              <bpmn:endEvent id="End_Council" />
            </bpmn:subProcess>
            <bpmn:boundaryEvent id="Timer_CouncilOverruns" cancelActivity="false" attachedToRef="Stage_Council">
              <bpmn:timerEventDefinition><bpmn:timeDuration>P7D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Flow_CouncilOverruns" sourceRef="Timer_CouncilOverruns" targetRef="End_CouncilOverran" />
            <bpmn:endEvent id="End_CouncilOverran">
              <bpmn:messageEventDefinition camunda:delegateExpression="${raiseEscalation}" />
            </bpmn:endEvent>
            <bpmn:sequenceFlow id="Flow_PilotWorked_MergeMandate" sourceRef="Stage_Council" targetRef="Merge_Mandate" />
            """;

    private static final String FORM = """
            {"type": "default", "id": "AskWorksCouncil", "schemaVersion": 18, "components": [
              {"type": "textfield", "id": "Field_CouncilSaid", "key": "councilSaid", "label": "What the council said",
               "validate": {"required": true}}
            ]}
            """;
}
