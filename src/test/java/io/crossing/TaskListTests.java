package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists of tasks, saved filters and acting on several at once, as a program uses them. */
@ProductTest
class TaskListTests {

    private static int started;

    @LocalServerPort
    private int port;

    private String area = "";
    private String rollout = "";

    @BeforeEach
    void start() {
        area = "Area " + ++started;
        rollout = start("Invoice triage");
        start("Contract search");
    }

    @Test
    void tellsWhoOwesWaitsAndDid() {
        assertThat(names("sam", "mine")).containsExactly("Confirm sponsorship", "Confirm sponsorship");
        assertThat(names("lea", "waiting")).hasSize(2);
        assertThat(names("lea", "all")).hasSize(2);
        assertThat(names("sam", "waiting")).isEmpty();
        assertThat(names("sam", "done")).isEmpty();
        assertThat(names("lea", "waiting&due=none")).isEmpty();
        assertThat(names("lea", "waiting&due=later"))
                .hasSize(names("lea", "waiting&overdue=false").size()
                        - names("lea", "waiting&due=week").size());
        assertThat(names("lea", "waiting&q=CONTRACT")).hasSize(1);
        assertThat(names("lea", "waiting&stage=mandate&rollout=" + rollout)).hasSize(1);
    }

    @Test
    void saysWhichParameterDoesNotFit() {
        for (String wrong : List.of("scope=yours", "due=soon", "rollout=x", "overdue=maybe", "q=" + "x".repeat(201))) {
            Answer answer = as("lea").get("/tasks?" + wrong);

            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body().toString()).contains(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(as("olga").get("/tasks?scope=all").status()).isEqualTo(403);
        assertThat(as("lea").get("/tasks?filter=nothing").status()).isEqualTo(404);
    }

    @Test
    void keepsFiltersForOneselfAndForARole() {
        Answer saved = as("lea")
                .post(
                        "/filters",
                        Map.of(
                                "name",
                                " Waiting in " + area,
                                "scope",
                                "waiting",
                                "area",
                                area,
                                "sharedWith",
                                List.of("sponsor")));
        String id = saved.text("id");

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.text("name")).isEqualTo("Waiting in " + area);
        assertThat(as("lea").get("/tasks?filter=" + id).ok().path("total").asInt())
                .isEqualTo(2);
        assertThat(as("sam").get("/filters/" + id).ok().path("yours").asBoolean())
                .isFalse();
        assertThat(as("sam").get("/tasks?filter=" + id).ok().path("total").asInt())
                .as("what sam waits for himself")
                .isZero();
        assertThat(as("sam").get("/filters?size=200").ok().path("items").toString())
                .contains(id);
        assertThat(as("olga").get("/filters/" + id).status()).isEqualTo(404);
        assertThat(as("olga").get("/tasks?filter=" + id).status()).isEqualTo(404);
    }

    @Test
    void letsNobodyElseChangeAFilter() {
        String id = as("lea")
                .post("/filters", Map.of("name", "Shared " + area, "sharedWith", List.of("sponsor")))
                .text("id");
        Map<String, Object> other = Map.of("name", "Taken over");

        assertThat(as("sam").call("PUT", "/filters/" + id, other).status()).isEqualTo(403);
        assertThat(as("sam").call("DELETE", "/filters/" + id, Map.of()).status())
                .isEqualTo(403);
        assertThat(as("olga").call("PUT", "/filters/" + id, other).status()).isEqualTo(404);
        assertThat(as("lea").get("/filters/" + id).text("name")).isEqualTo("Shared " + area);

        Answer changed = as("lea").call("PUT", "/filters/" + id, Map.of("name", "Mine now " + area, "due", "late"));
        assertThat(changed.ok().path("sharedWith").size()).isZero();
        assertThat(changed.text("due")).isEqualTo("late");
        assertThat(as("sam").get("/filters/" + id).status()).isEqualTo(404);
        assertThat(as("lea").call("DELETE", "/filters/" + id, Map.of()).status())
                .isEqualTo(204);
        assertThat(as("lea").get("/filters/" + id).status()).isEqualTo(404);
    }

    @Test
    void refusesFiltersThatAreNone() {
        assertRefused(Map.of("name", "  "), "name");
        assertRefused(Map.of("name", "x".repeat(81)), "name");
        assertRefused(Map.of("name", "a\nb"), "name");
        assertRefused(Map.of("name", "Odd", "due", "soon"), "due");
        assertRefused(Map.of("name", "Odd", "sharedWith", List.of("everybody")), "sharedWith");
        as("lea").post("/filters", Map.of("name", "Twice " + area)).ok();
        assertRefused(Map.of("name", "Twice " + area), "name");
        assertThat(as("sam").post("/filters", Map.of("name", "Twice " + area)).status())
                .isEqualTo(201);
    }

    @Test
    void actsOnSeveralEachForItself() {
        List<String> ids = ids("lea", "waiting");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);

        JsonNode moved = bulk("lea", ids, Map.of("action", "due", "on", day.toString()));
        assertThat(moved).allSatisfy(result -> {
            assertThat(result.path("done").asBoolean()).isTrue();
            assertThat(result.path("task").path("dueAt").asString()).startsWith(day.toString());
        });
        assertThat(as("lea").get("/rollouts/" + rollout + "/history").ok().toString())
                .contains("is due on ");

        String handed = ids.get(0);
        as("sam")
                .post("/tasks/" + handed + "/assign", Map.of("to", "fay", "note", "You know them."))
                .ok();
        List<String> some = new ArrayList<>(ids);
        some.add("nothing");
        JsonNode mixed = bulk("sam", some, Map.of("action", "follow-up", "until", day.toString()));
        assertThat(mixed.size()).isEqualTo(3);
        assertThat(mixed.get(0).path("done").asBoolean()).isFalse();
        assertThat(mixed.get(0).path("problem").path("detail").asString()).contains("has it");
        assertThat(mixed.get(1).path("done").asBoolean()).isTrue();
        assertThat(mixed.get(2).path("problem").path("status").asInt()).isEqualTo(404);
        assertThat(names("sam", "mine")).isEmpty();
        assertThat(names("sam", "mine&putOff=true")).hasSize(1);
        assertThat(names("sam", "waiting")).as("what he handed over").hasSize(1);
    }

    @Test
    void letsOnlyThoseWhoDirectMoveADueDate() {
        String id = ids("lea", "waiting").get(0);
        String was = as("lea").get("/tasks/" + id).ok().path("dueAt").asString();
        Map<String, Object> body =
                Map.of("on", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());

        assertThat(as("sam").post("/tasks/" + id + "/due", body).status()).isEqualTo(403);
        assertThat(as("dora").post("/tasks/" + id + "/due", body).status()).isEqualTo(404);
        assertThat(as("lea")
                        .post("/tasks/" + id + "/due", Map.of("on", "2020-01-01"))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea").post("/tasks/" + id + "/due", body).text("dueAt")).isNotEqualTo(was);
        Map<String, Object> none = new HashMap<>();
        none.put("on", null);
        assertThat(as("lea").post("/tasks/" + id + "/due", none).text("dueAt")).isEqualTo(was);
    }

    private void assertRefused(Map<String, ?> filter, String field) {
        Answer answer = as("lea").post("/filters", filter);

        assertThat(answer.status()).as("%s", filter).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asString()).isEqualTo(field);
    }

    private JsonNode bulk(String who, List<String> ids, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.put("ids", ids);
        return as(who).post("/tasks/bulk", body).ok().path("results");
    }

    private String start(String name) {
        return as("lea").post("/rollouts", Pilots.pilot(name, "Sorts.", area)).text("id");
    }

    private List<String> names(String who, String scope) {
        return all(who, scope).stream()
                .map(task -> task.path("name").asString())
                .toList();
    }

    private List<String> ids(String who, String scope) {
        return all(who, scope).stream().map(task -> task.path("id").asString()).toList();
    }

    private List<JsonNode> all(String who, String scope) {
        JsonNode page = as(who).get("/tasks?size=200&area=" + area.replace(" ", "%20") + "&scope=" + scope)
                .ok();
        List<JsonNode> tasks = new ArrayList<>();
        page.path("items").forEach(tasks::add);
        assertThat(page.path("total").asInt()).isEqualTo(tasks.size());
        return tasks;
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
