package io.crossing.rollout;

import static io.crossing.rollout.Crew.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api;
import io.crossing.Api.Answer;
import io.crossing.people.People;
import io.crossing.process.RolloutId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Corrections over the API: what is asked again, and with which words they are refused. */
@WholeProduct
class CorrectionsApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private StartingRollout starting;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    private String rollout = "";
    private Playing play;

    @BeforeEach
    void rollout() {
        Rollout started = starting.start(people.get(LEA), RolloutSuite.pilot());
        rollout = started.id().toString();
        play = new Playing(started.id(), desk, teams);
    }

    @Test
    void takesBackWhatWasAnswered() {
        String done = mine("sam");
        play.does("Task_ConfirmSponsorship");
        assertThat(as("sam")
                        .get("/tasks/" + done)
                        .ok()
                        .path("may")
                        .path("takeBack")
                        .asBoolean())
                .isTrue();

        JsonNode again =
                as("sam").post("/tasks/" + done + "/take-back", Map.of()).ok();

        assertThat(again.path("id").asString()).isNotEqualTo(done).isEqualTo(mine("sam"));
        assertThat(as("sam")
                        .get("/tasks/" + again.path("id").asString())
                        .ok()
                        .path("draft")
                        .path("answers")
                        .path("words")
                        .asString())
                .startsWith("This is how");
        JsonNode evidence = as("lea")
                .get("/rollouts/" + rollout + "/evidence")
                .ok()
                .path("items")
                .path(0);
        assertThat(evidence.path("takenBackBy").asString()).isEqualTo("sam");
        assertThat(evidence.path("takenBackAt").isNull()).isFalse();
    }

    @Test
    void refusesToTakeBackWithWords() {
        String done = mine("sam");
        refused(as("sam").post("/tasks/" + done + "/take-back", Map.of()), 409, "worklist:not-done-yet");
        play.does("Task_ConfirmSponsorship");

        refused(as("lea").post("/tasks/" + done + "/take-back", Map.of()), 403, "worklist:not-yours");
        refused(as("olga").post("/tasks/" + done + "/take-back", Map.of()), 404, "worklist:unknown");
        play.does("Task_BudgetIntegration");
        refused(as("sam").post("/tasks/" + done + "/take-back", Map.of()), 409, "worklist:next-step-taken");
    }

    @Test
    void reopensAStage() {
        play.until("Task_NameOwner");

        JsonNode now = as("lea")
                .post("/rollouts/" + rollout + "/reopen", Map.of("stage", "Stage_Mandate", "reason", "New sponsor."))
                .ok();

        assertThat(now.path("stage").asString()).isEqualTo("Stage_Mandate");
        assertThat(mine("sam")).isNotEmpty();
    }

    @Test
    void refusesToReopenWithWords() {
        String path = "/rollouts/" + rollout + "/reopen";
        Map<String, String> body = Map.of("stage", "Stage_Mandate", "reason", "Again.");

        Answer empty = as("lea").post(path, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("stage", "reason");
        assertThat(as("lea")
                        .post(path, Map.of("stage", "Stage_Scale", "reason", "Now."))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea").post(path, Map.of("step", "Stage_Mandate")).status())
                .isEqualTo(400);
        refused(as("sam").post(path, body), 403, "rollout:not-allowed");
        assertThat(as("olga").post(path, body).status()).isEqualTo(404);
        stopping.stop(RolloutId.of(rollout), Crew.SAM, null, "The system is gone.", "Ask before.");
        assertThat(as("lea").post(path, body).status()).isEqualTo(409);
    }

    private static void refused(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:problem:" + type);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    private String mine(String person) {
        List<String> ids = as(person)
                .get("/tasks?scope=mine&rollout=" + rollout)
                .ok()
                .path("items")
                .valueStream()
                .map(task -> task.path("id").asString())
                .toList();
        return ids.isEmpty() ? "" : ids.get(0);
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
