package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** What failed in a running diagram is told in plain words, and tried again with what was missing. */
@ProductTest
@DirtiesContext
class IncidentTests {

    private static final String FLOW =
            "(<bpmn:sequenceFlow id=\"[^\"]+\" sourceRef=\"Timer_MandateReminder\" targetRef=\"[^\"]+\") />";

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService timers;

    @Autowired
    private RepositoryService repository;

    @Test
    void isToldAndTriedAgain() throws IOException {
        deployWithWhatNobodyGives();
        Api ada = new Api("http://localhost:" + port, "ada");
        assertThat(ada.get("/incidents").ok().path("total").asInt()).isZero();
        String rollout = ada.as("lea")
                .post("/rollouts", Pilots.pilot("Invoice triage", "Sorts invoices.", "Finance"))
                .ok()
                .path("id")
                .asString();
        failThreeTimes();

        JsonNode incident = ada.get("/incidents").ok().path("items").path(0);

        assertThat(incident.path("rolloutId").asString()).isEqualTo(rollout);
        assertThat(incident.path("rolloutName").asString()).isEqualTo("Invoice triage");
        assertThat(incident.path("element").asString()).isEqualTo("Timer_MandateReminder");
        assertThat(incident.path("variable").asString()).isEqualTo("councilAgreed");
        assertThat(incident.path("why").asString()).contains("needs the value councilAgreed");
        String retry = "/incidents/" + incident.path("id").asString() + "/retry";
        assertThat(ada.as("lea").get("/incidents").status()).isEqualTo(403);
        assertThat(ada.as("lea").post(retry, Map.of()).status()).isEqualTo(403);
        Answer again = ada.post(retry, Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("councilAgreed");
        assertThat(ada.post("/incidents/no-such/retry", Map.of()).status()).isEqualTo(404);

        String now = "/incidents/"
                + ada.get("/incidents").ok().path("items").path(0).path("id").asString() + "/retry";
        assertThat(ada.post(now, Map.of("variables", Map.of("councilAgreed", true)))
                        .status())
                .isEqualTo(204);

        assertThat(ada.get("/incidents").ok().path("total").asInt()).isZero();
        assertThat(ada.get("/rollouts/" + rollout + "/history").ok().toString()).contains("councilAgreed=true");
    }

    private void failThreeTimes() {
        Job reminder =
                timers.createJobQuery().activityId("Timer_MandateReminder").singleResult();
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                timers.executeJob(reminder.getId());
            } catch (RuntimeException expected) {
                assertThat(expected).hasMessageContaining("councilAgreed");
            }
        }
    }

    private void deployWithWhatNobodyGives() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("another");
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            List<Path> all = files.filter(file -> file.toString().matches(".+\\.(bpmn|dmn|form)"))
                    .toList();
            all.forEach(file -> deployment.addString(file.getFileName().toString(), text(file)));
        }
        String diagram = text(Path.of("bpmn/rollout/PilotToScale.bpmn"));
        String changed = diagram.replaceFirst(
                FLOW,
                "$1><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">\\${councilAgreed}</bpmn:conditionExpression></bpmn:sequenceFlow>");
        assertThat(changed).isNotEqualTo(diagram);
        deployment.addString("PilotToScale.bpmn", changed).deploy();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
