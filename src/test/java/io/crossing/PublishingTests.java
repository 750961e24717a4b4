package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** A change is published: somebody else looks at it, then its files go out together, now or later. */
@ProductTest
@DirtiesContext
class PublishingTests {

    private static final String DRAFT = "/diagrams/PilotToScale/draft";
    private static final String FORM = "/diagrams/NameOwner.form/draft";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    private Api ada;
    private Api alan;

    @BeforeEach
    void signIn() {
        ada = new Api("http://localhost:" + port, "ada");
        alan = ada.as("alan");
    }

    @Test
    void needsASecondPairOfEyesAndAnEditMakesItVoid() throws IOException {
        String rollout = ada.as("lea")
                .post("/rollouts", Pilots.pilot("Invoice triage", "Sorts invoices.", "Finance"))
                .ok()
                .path("id")
                .asString();
        int before = version("PilotToScale");
        save(diagram().replace("Name the owner", "Name one owner"));
        ada.put(
                        FORM,
                        "*",
                        form().replace(
                                        "\"schemaVersion\"",
                                        "\"exporter\": {\"name\": \"a\", \"version\": \"1\"}, \"schemaVersion\""))
                .ok();
        String change = ada.get(DRAFT + "/publication").ok().path("change").asString();
        ada.put("/changes/" + change + "/drafts/NameOwner.form", Map.of()).ok();

        Answer alone = ada.post(DRAFT + "/publish", Map.of());
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.text("type")).isEqualTo("urn:problem:diagram:second-pair-of-eyes");
        assertThat(ada.post(DRAFT + "/approve", Map.of()).status()).isEqualTo(409);
        assertThat(ada.as("lea").post(DRAFT + "/ready", Map.of()).status()).isEqualTo(403);

        ada.post(DRAFT + "/ready", Map.of("note", "One owner, not two.")).ok();
        assertThat(mails("alan")).anySatisfy(subject -> assertThat(subject).contains("asks you to look at"));
        Answer own = ada.post(DRAFT + "/approve", Map.of());
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text("type")).isEqualTo("urn:problem:diagram:own-approval");
        assertThat(alan.post(DRAFT + "/approve", Map.of("note", "Fine."))
                        .ok()
                        .path("state")
                        .asString())
                .isEqualTo("APPROVED");
        save(diagram().replace("Name the owner", "Name just one owner"));
        Answer edited = ada.post(DRAFT + "/publish", Map.of());
        assertThat(edited.status()).isEqualTo(409);
        assertThat(edited.text("detail")).contains("edited after it was approved");

        List<String> definitions = definitions();
        JsonNode impact = ada.get(DRAFT + "/impact?timers=RECOMPUTE").ok();
        JsonNode first = foreseen(impact, rollout);
        assertThat(first.path("verdict").asString()).isEqualTo("CLEAN");
        assertThat(first.path("dueAfter").asString())
                .isEqualTo(first.path("dueBefore").asString())
                .isNotBlank();
        assertThat(definitions()).as("no version is made by looking").isEqualTo(definitions);

        ada.post(DRAFT + "/ready", Map.of()).ok();
        alan.post(DRAFT + "/approve", Map.of()).ok();
        JsonNode published = ada.post(DRAFT + "/publish", Map.of()).ok();

        assertThat(published.path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(published
                        .path("versions")
                        .valueStream()
                        .map(one -> one.path("key").asString() + " "
                                + one.path("kind").asString()))
                .containsExactlyInAnyOrder("PilotToScale bpmn", "NameOwner form");
        assertThat(version("PilotToScale")).isEqualTo(before + 1);
        assertThat(ada.get(DRAFT + "/publication").status())
                .as("the draft is gone")
                .isEqualTo(404);
        assertThat(jdbc.sql("select version from rollout where id = ?")
                        .param(java.util.UUID.fromString(rollout))
                        .query(Integer.class)
                        .single())
                .as("what runs stays on its version")
                .isEqualTo(before);
        assertThat(mails("alan")).anySatisfy(subject -> assertThat(subject).contains("published"));
        JsonNode move = ada.post("/diagrams/PilotToScale/moves", Map.of("fromVersion", before, "toVersion", before + 1))
                .ok();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> ada.get("/moves/" + move.path("id").asString())
                        .ok()
                        .path("rollouts")
                        .path("items")
                        .path(0)
                        .path("moved")
                        .asBoolean());
    }

    @Test
    void saysBeforehandWhatItWouldComeToForRolloutsThatRun() throws IOException {
        Api lea = ada.as("lea");
        String rollout = lea.post("/rollouts", Pilots.pilot("Claims triage", "Sorts claims.", "Claims"))
                .ok()
                .path("id")
                .asString();
        save(diagram().replace("Task_ConfirmSponsorship", "Task_StandBehind").replace(">P10D<", ">P12D<"));

        JsonNode impact = ada.get(DRAFT + "/impact?timers=RECOMPUTE").ok();

        JsonNode mine = foreseen(impact, rollout);
        assertThat(mine.path("verdict").asString()).isEqualTo("MAP");
        assertThat(mine.path("why").asString()).contains("“Confirm sponsorship”");
        assertThat(mine.path("elements").path(0).asString()).isEqualTo("Task_ConfirmSponsorship");
        assertThat(Instant.parse(mine.path("dueAfter").asString()))
                .isEqualTo(Instant.parse(mine.path("dueBefore").asString()).plus(Duration.ofHours(2)));
        assertThat(impact.path("people").valueStream().map(JsonNode::asString)).contains("lea");
        assertThat(lea.get(DRAFT + "/impact").status()).isEqualTo(403);
        JsonNode checked = ada.post(DRAFT + "/check", Map.of()).ok();
        assertThat(checked.path("impact").path("rollouts").valueStream())
                .anySatisfy(one -> assertThat(one.path("verdict").asString()).isEqualTo("MAP"));
        assertThat(ada.post(DRAFT + "/check?impact=false", Map.of())
                        .ok()
                        .path("impact")
                        .path("rollouts"))
                .as("an editor that checks after every few keys looks at no rollout")
                .isEmpty();
        save(diagram().replace("Name the owner", "Name the only owner"));
    }

    @Test
    void saysWhichMoveWhichNeedAPlaceAndWhichCannotBeMovedNow() throws IOException {
        String moves = started("Moves");
        deploy(diagram().replace("\"Task_ConfirmSponsorship\"", "\"Task_StandBehind\""));
        String needsAPlace = started("Needs a place");
        deploy(diagram()
                .replace(
                        "id=\"Task_ConfirmSponsorship\"",
                        "id=\"Task_ConfirmSponsorship\" camunda:asyncBefore=\"true\""));
        String isBetween = started("Is between");
        deploy(diagram());
        save(diagram().replace(">P10D<", ">P12D<"));

        JsonNode impact = ada.get(DRAFT + "/impact?timers=RECOMPUTE").ok();

        assertThat(foreseen(impact, moves).path("verdict").asString()).isEqualTo("CLEAN");
        assertThat(foreseen(impact, needsAPlace).path("verdict").asString()).isEqualTo("MAP");
        JsonNode blocked = foreseen(impact, isBetween);
        assertThat(blocked.path("verdict").asString()).isEqualTo("BLOCKED");
        assertThat(blocked.path("why").asString()).contains("“Confirm sponsorship” cannot be led into the new version");
        assertThat(impact.path("blocked").asInt()).isEqualTo(1);
        assertThat(impact.path("rollouts").path(0).path("id").asString())
                .as("what cannot be moved comes first")
                .isEqualTo(isBetween);
        assertThat(pageOfImpact("BLOCKED"))
                .contains("Is between", "cannot be led into the new version", "Lea")
                .doesNotContain("Needs a place");
        assertThat(pageOfImpact("MAP")).contains("Needs a place").doesNotContain("Is between");
        assertThat(pageOfImpact("CLEAN"))
                .contains("Moves")
                .containsPattern("Mandate overran</span>: <span><s>[^<]+</s> <strong>[^<]+</strong>");
        assertThat(triedOnTheEngine(isBetween).path("verdict").asString()).isEqualTo("BLOCKED");
        assertThat(triedOnTheEngine(isBetween).path("why").asString())
                .as("as the engine says when it is tried")
                .isEqualTo(blocked.path("why").asString());
        save(diagram().replace("Name the owner", "Name the only owner"));
    }

    private String started(String name) {
        return ada.as("lea")
                .post("/rollouts", Pilots.pilot(name, "Does something.", "Claims"))
                .ok()
                .path("id")
                .asString();
    }

    /** A version beside those that are published, with the files that belong to it. */
    private void deploy(String diagram) throws IOException {
        DeploymentBuilder files = repository.createDeployment().name("another").addString("PilotToScale.bpmn", diagram);
        try (Stream<Path> found = Files.walk(Path.of("bpmn"))) {
            for (Path file : found.filter(file -> file.toString().matches(".+\\.(bpmn|dmn|form)"))
                    .filter(file -> !file.endsWith("PilotToScale.bpmn"))
                    .toList()) {
                files.addString(file.getFileName().toString(), Files.readString(file));
            }
        }
        files.deploy();
    }

    /** What a dry run to the newest version says of a rollout. */
    private JsonNode triedOnTheEngine(String rollout) {
        int newest = version("PilotToScale");
        String move = ada.post(
                        "/diagrams/PilotToScale/moves",
                        Map.of(
                                "fromVersion",
                                newest - 1,
                                "toVersion",
                                newest,
                                "dryRun",
                                true,
                                "rollouts",
                                List.of(rollout)))
                .ok()
                .path("id")
                .asString();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> ada.get("/moves/" + move)
                                .ok()
                                .path("rollouts")
                                .path("items")
                                .path(0),
                        one -> !one.path("verdict").asString("").isEmpty());
    }

    private String pageOfImpact(String verdict) {
        String change = ada.get(DRAFT + "/publication").ok().path("change").asString();
        return Pages.signedIn("http://localhost:" + port, "ada")
                .text("/workshop/changes/" + change + "/impact?timers=RECOMPUTE&verdict=" + verdict);
    }

    private static JsonNode foreseen(JsonNode impact, String rollout) {
        return impact.path("rollouts")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(rollout))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishesNothingThatARuleOfOurOwnFindsWrong() throws IOException {
        save(diagram()
                .replaceFirst(
                        "(?s)(<bpmn:userTask id=\"Task_NameOwner\".*?)<bpmn:documentation>.*?</bpmn:documentation>",
                        "$1"));

        Answer refused = ada.post(DRAFT + "/ready", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("task-why", "Task_NameOwner");
        save(diagram().replace("Name the owner", "Name the only owner"));
    }

    private List<String> definitions() {
        return jdbc.sql("select ID_ from ACT_RE_PROCDEF order by ID_")
                .query(String.class)
                .list();
    }

    @Test
    void isRefusedWithWhatWasFound() throws IOException {
        save(diagram().replace("${raiseEscalation}", "${runtimeService.deleteProcessInstance(1)}"));

        Answer refused = ada.post(DRAFT + "/publish", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("urn:problem:diagram:findings");
        assertThat(refused.body().path("findings").valueStream().toList())
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.path("file").asString()).isEqualTo("PilotToScale.bpmn");
                    assertThat(finding.path("element").asString()).isNotBlank();
                    assertThat(finding.path("message").asString()).isNotBlank();
                });
        assertThat(ada.post(DRAFT + "/ready", Map.of()).status()).isEqualTo(422);
        save(diagram().replace("Name the owner", "Name the one owner"));
    }

    @Test
    void goesOutAtItsTime() throws IOException {
        int before = version("HandoffGate.dmn");
        String table = Files.readString(Path.of("bpmn/rollout/HandoffGate.dmn"));
        ada.put("/diagrams/HandoffGate.dmn/draft", "*", table.replaceFirst("name=\"[^\"]*\"", "name=\"Gate\""))
                .ok();
        ada.post("/diagrams/HandoffGate.dmn/draft/ready", Map.of()).ok();
        alan.post("/diagrams/HandoffGate.dmn/draft/approve", Map.of()).ok();
        Answer past = ada.post(
                "/diagrams/HandoffGate.dmn/draft/publish",
                Map.of("at", Instant.now().minusSeconds(5).toString()));
        assertThat(past.status()).isEqualTo(422);

        JsonNode later = ada.post(
                        "/diagrams/HandoffGate.dmn/draft/publish",
                        Map.of("at", Instant.now().plusSeconds(3).toString()))
                .ok();

        assertThat(later.path("state").asString()).isEqualTo("SCHEDULED");
        assertThat(version("HandoffGate.dmn")).isEqualTo(before);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> version("HandoffGate.dmn") == before + 1);
    }

    private void save(String content) {
        ada.put(DRAFT, "*", content).ok();
    }

    private int version(String key) {
        return ada.get("/diagrams?size=200")
                .ok()
                .path("items")
                .valueStream()
                .filter(one -> one.path("file").asString().equals(key)
                        || one.path("file").asString().equals(key + ".bpmn"))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
    }

    private List<String> mails(String person) {
        return jdbc.sql("select subject from mail where to_person = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private static String diagram() throws IOException {
        return Files.readString(Path.of("bpmn/rollout/PilotToScale.bpmn"));
    }

    private static String form() throws IOException {
        return Files.readString(Path.of("bpmn/rollout/NameOwner.form"));
    }
}
