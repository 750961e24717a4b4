package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The portfolio agrees with the engine to the last figure; the same on every database. */
@ProductTest
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=portfolio") // a context of its own: it counts everything
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortfolioSuite {

    private static final String KEY = "PilotToScale";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void fiveRollouts() {
        for (String name :
                List.of("Contract summaries", "Invoice triage", "Meeting minutes", "Fault codes", "50%_off!")) {
            ids.put(name, start(name));
        }
        confirm("Invoice triage");
        as("sam")
                .post(
                        "/rollouts/" + ids.get("Meeting minutes") + "/stop",
                        Map.of("reason", "No weight.", "learned", "Ask the teams first."))
                .ok();
        as("lea")
                .post(
                        "/rollouts/" + ids.get("Fault codes") + "/hold",
                        Map.of("until", LocalDate.now().plusDays(9).toString(), "reason", "The plant moves."))
                .ok();
    }

    @Test
    void countsWhatTheEngineCounts() {
        JsonNode totals = as("lea").get("/reports/portfolio").ok().path("totals");

        assertThat(totals.path("underWay").asLong())
                .isEqualTo(runs.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .rootProcessInstances()
                        .count());
        assertThat(totals.path("onHold").asLong())
                .isEqualTo(runs.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .suspended()
                        .count());
        assertThat(totals.path("stopped").asLong())
                .isEqualTo(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .finished()
                        .count());
    }

    @Test
    void saysOfEachRolloutWhatTheEngineSays() {
        JsonNode items = as("lea").get("/reports/portfolio?is=under-way").ok().path("items");

        assertThat(items).hasSize(4);
        for (JsonNode item : items) {
            String id = item.path("id").asString();
            HistoricActivityInstance stage = history.createHistoricActivityInstanceQuery()
                    .processInstanceId(run(id).getId())
                    .activityId(item.path("stage").asString())
                    .unfinished()
                    .singleResult();
            assertThat(item.path("stageName").asString()).isEqualTo(stage.getActivityName());
            List<Task> open =
                    tasks.createTaskQuery().processInstanceBusinessKey(id).list();
            assertThat(item.path("waitingOn")
                            .valueStream()
                            .map(wait -> wait.path("task").asString()))
                    .containsExactlyInAnyOrderElementsOf(
                            open.stream().map(Task::getName).toList());
            assertThat(item.path("waitingOn")
                            .valueStream()
                            .map(wait -> wait.path("person").path("id").asString()))
                    .containsExactlyInAnyOrderElementsOf(
                            open.stream().map(Task::getAssignee).toList());
            if (item.path("state").asString().equals("RUNNING")) {
                double days = Duration.between(stage.getStartTime().toInstant(), Instant.now())
                                .toMillis()
                        / 3_600_000.0;
                assertThat(item.path("daysInStage").asDouble()).isEqualTo(days, within(0.1));
            }
        }
    }

    private HistoricProcessInstance run(String rollout) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(rollout)
                .processDefinitionKey(KEY)
                .singleResult();
    }

    @Test
    void narrowsByEachOfItsFilters() {
        assertThat(names("q=INVOICE")).containsExactly("Invoice triage");
        assertThat(names("q=50%25_o")).containsExactly("50%_off!");
        assertThat(names("is=stopped")).containsExactly("Meeting minutes");
        assertThat(names("is=on-hold")).containsExactly("Fault codes");
        assertThat(names("is=ended")).containsExactly("Meeting minutes");
        assertThat(names("is=late")).isEmpty();
        assertThat(names("stage=mandate&is=under-way")).hasSize(4);
        assertThat(names("sponsor=sam")).hasSize(5);
        assertThat(names("owner=olga")).isEmpty();
        assertThat(names("on=lea")).containsExactly("Invoice triage");
        assertThat(as("lea").get("/reports/portfolio?is=sideways").status()).isEqualTo(400);
    }

    @Test
    void comesInPagesAndInTheOrderAskedFor() {
        JsonNode second =
                as("lea").get("/reports/portfolio?sort=name,asc&size=2&page=1").ok();

        assertThat(second.path("total").asInt()).isEqualTo(5);
        assertThat(second.path("items")
                        .valueStream()
                        .map(item -> item.path("name").asString()))
                .containsExactly("Fault codes", "Invoice triage");
        JsonNode behind = as("lea").get("/reports/portfolio?size=2&page=9").ok();
        assertThat(behind.path("total").asInt()).isEqualTo(5);
        assertThat(behind.path("items")).isEmpty();
    }

    @Test
    void isThereAsAFileForSpreadsheetsAndTexts() {
        String csv = as("lea").get("/reports/portfolio.csv?is=under-way").ok().asString();
        String markdown = as("lea").get("/reports/portfolio.md").ok().asString();

        assertThat(csv.lines()).hasSize(5).first().asString().startsWith("id,name,businessArea,state");
        assertThat(markdown.lines()).hasSize(7);
        assertThat(markdown).contains("50%\\_off!");
        assertThat(as("lea").get("/reports/portfolio.pdf").ok().asString()).startsWith("%PDF");
    }

    @Test
    void showsEverybodyTheRolloutsThatTheyTakePartIn() {
        assertThat(as("fay").get("/reports/portfolio").ok().path("total").asInt())
                .isEqualTo(5);
        assertThat(as("tara").get("/reports/portfolio").ok().path("total").asInt())
                .isEqualTo(5);
        assertThat(as("dora").get("/reports/portfolio").ok().path("total").asInt())
                .isZero();
    }

    private List<String> names(String filter) {
        return as("lea")
                .get("/reports/portfolio?" + filter)
                .ok()
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private void confirm(String rollout) {
        String task = as("sam")
                .get("/tasks?scope=mine&rollout=" + ids.get(rollout))
                .ok()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        as("sam")
                .post(
                        "/tasks/" + task + "/complete",
                        Map.of(
                                "answers",
                                Map.of(
                                        "sponsorAnswer", "confirm",
                                        "words", "This is how we sort invoices from now on.",
                                        "beat", "P20D",
                                        "sponsorDeputy", "lea",
                                        "answersTo", "fay")))
                .ok();
    }

    private String start(String name) {
        return as("lea")
                .post("/rollouts", Pilots.pilot(name, "Summarises what comes in.", "Purchasing"))
                .ok()
                .path("id")
                .asString();
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
