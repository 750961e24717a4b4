package io.crossing.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api;
import io.crossing.Api.Answer;
import io.crossing.Crossing;
import io.crossing.people.People;
import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Step;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.StartingRollout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** The resource {@code tasks} over HTTP: Lea leads and has "Name the owner", participants may take "Follow the document". */
@SpringBootTest(
        classes = Crossing.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "crossing.demo.samples=false",
            "crossing.demo.colleagues=false",
            "crossing.process.jobs=false",
            "crossing.process.diagrams=src/test/resources/worklist",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"
        })
@ActiveProfiles("demo")
class TasksApiTests {

    private static final Map<String, Object> GOOD = Map.of("answers", Map.of("answer", "tom"));

    @LocalServerPort
    private int port;

    @Autowired
    private StartingRollout starting;

    @Autowired
    private People people;

    @Autowired
    private Evidences evidences;

    private RolloutId rollout;
    private String own;
    private String offered;
    private String named;

    @TestConfiguration
    static class Vocabulary {

        @Bean
        DiagramAction weighAnswers() {
            return new DiagramAction() {
                @Override
                public String name() {
                    return "weighAnswers";
                }

                @Override
                public void run(Step step) {}
            };
        }
    }

    @BeforeEach
    void start() {
        Map<String, Object> pilot = Map.of(
                "name", "Invoice triage",
                "summary", "Sorts invoices for the clerks.",
                "businessArea", "Finance",
                "pilotTeam", List.of("pia", "paul"),
                "sponsor", "sam",
                "lead", "lea",
                "teams", List.of(Map.of("name", "North", "lead", "tara", "people", 12)),
                "targetDate", "2031-06-30");
        rollout =
                starting.start(people.get(new PersonId("lea")), pilot, "Errand").id();
        JsonNode all = as("lea").get("/tasks?scope=all&rollout=" + rollout).ok();
        own = idOf(all, "Name the owner");
        offered = idOf(all, "Follow the document");
        named = idOf(all, "Check the quality");
    }

    @Test
    void listsWhatSomebodyHasAndMayTake() {
        assertThat(names("lea", "?scope=mine")).containsExactly("Name the owner");
        assertThat(names("lea", "?rollout=" + rollout)).containsExactly("Name the owner");
        assertThat(names("dora", "?scope=open")).containsExactly("Follow the document");
        assertThat(names("tara", "?scope=open")).containsExactlyInAnyOrder("Follow the document", "Check the quality");
        assertThat(names("pia", "?scope=open")).isEmpty();
        assertThat(names("sam", "?scope=all")).hasSize(3);
        assertThat(names("lea", "?scope=all&q=FOLLOW")).containsExactly("Follow the document");
        assertThat(names("lea", "?scope=all&stage=errand")).hasSize(3);
        assertThat(names("lea", "?scope=all&overdue=true")).isEmpty();
        assertThat(names("lea", "?scope=all&sort=name,desc"))
                .containsExactly("Name the owner", "Follow the document", "Check the quality");
        assertThat(as("lea")
                        .get("/tasks?scope=all&size=2&page=1&rollout=" + rollout)
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void tellsOfATaskWhatIntegratorsRelyOn() {
        JsonNode task = as("dora")
                .get("/tasks?scope=open&rollout=" + rollout)
                .ok()
                .path("items")
                .get(0);

        assertThat(task.path("why").asString()).isEqualTo("Somebody who comes to it fresh finds what is missing.");
        assertThat(task.path("rolloutId").asString()).isEqualTo(rollout.toString());
        assertThat(task.path("rolloutName").asString()).isEqualTo("Invoice triage");
        assertThat(task.path("stage").asString()).isEqualTo("Stage_Errand");
        assertThat(task.path("assignee").isNull()).isTrue();
        assertThat(task.path("candidates").get(0).path("group").asString()).isEqualTo("participant");
        assertThat(task.path("createdAt").asString()).endsWith("Z");
        assertThat(task.path("dueAt").asString()).endsWith("Z");
        assertThat(task.path("overdue").asBoolean()).isFalse();
        assertThat(task.path("onBehalfOf").isNull()).isTrue();
    }

    @Test
    void refusesAListThatMakesNoSenseOrIsNotTheirs() {
        assertProblem(as("dora").get("/tasks?scope=all"), 403, "urn:problem:worklist:list-not-yours");
        assertProblem(as("dora").get("/tasks?scope=all&rollout=" + rollout), 404, "urn:problem:rollout:unknown");
        assertThat(as("lea").get("/tasks?scope=theirs").text("parameter")).isEqualTo("scope");
        assertThat(as("lea").get("/tasks?rollout=1").text("parameter")).isEqualTo("rollout");
        assertThat(as("lea").get("/tasks?overdue=maybe").text("parameter")).isEqualTo("overdue");
        assertThat(as("lea").get("/tasks?sort=why").text("parameter")).isEqualTo("sort");
        assertThat(as("nobody").get("/tasks").status()).isEqualTo(401);
    }

    @Test
    void showsATaskWithItsFormToThoseWhoSeeIt() {
        JsonNode task = as("dora").get("/tasks/" + offered).ok();

        assertThat(task.path("name").asString()).isEqualTo("Follow the document");
        assertThat(task.path("form").path("components").get(0).path("key").asString())
                .isEqualTo("answer");
        assertThat(task.path("context").path("rolloutName").asString()).isEqualTo("Invoice triage");
        assertThat(task.path("draft").isNull()).isTrue();
        assertThat(task.path("comments").isEmpty()).isTrue();
        assertThat(task.path("may").path("claim").asBoolean()).isTrue();
        assertThat(task.path("may").path("handOver").asBoolean()).isFalse();
        assertThat(as("pia")
                        .get("/tasks/" + offered)
                        .ok()
                        .path("may")
                        .path("complete")
                        .asBoolean())
                .isFalse();
        assertThat(as("lea").get("/tasks/" + named).ok().path("form").isNull()).isTrue();
        assertProblem(as("dora").get("/tasks/" + own), 404, "urn:problem:worklist:unknown");
        assertProblem(as("dora").get("/tasks/nothing"), 404, "urn:problem:worklist:unknown");
    }

    @Test
    void isTakenByOne() {
        assertThat(as("dora").post("/tasks/" + offered + "/claim", Map.of()).text("assignee"))
                .isEqualTo("dora");

        Answer refused = as("tara").post("/tasks/" + offered + "/claim", Map.of());
        assertProblem(refused, 409, "urn:problem:worklist:already-taken");
        assertThat(refused.text("assignee")).isEqualTo("dora");
        assertThat(refused.text("detail")).contains("has this already").contains("hand it over");
        assertProblem(as("sam").post("/tasks/" + offered + "/claim", Map.of()), 403, "urn:problem:worklist:not-yours");
        assertProblem(as("pia").post("/tasks/" + offered + "/claim", Map.of()), 403, "urn:problem:worklist:not-yours");
        assertProblem(as("dora").post("/tasks/" + own + "/claim", Map.of()), 404, "urn:problem:worklist:unknown");
        assertThat(as("dora")
                        .post("/tasks/" + offered + "/unclaim", Map.of())
                        .ok()
                        .path("assignee")
                        .isNull())
                .isTrue();
        assertProblem(as("lea").post("/tasks/" + own + "/unclaim", Map.of()), 409, "urn:problem:worklist:not-offered");
    }

    @Test
    void isTakenByOneOnlyAtTheSameMoment() {
        List<Answer> answers = atOnce(
                () -> as("dora").post("/tasks/" + offered + "/claim", Map.of()),
                () -> as("tara").post("/tasks/" + offered + "/claim", Map.of()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void isDoneOnceByWhoMayAndWithAnswersThatFit() {
        Answer bad = as("lea")
                .post("/tasks/" + own + "/complete", Map.of("answers", Map.of("answer", "nobody", "count", 0)));

        assertProblem(bad, 422, "urn:problem:rollout:answers-refused");
        assertThat(StreamSupport.stream(bad.body().path("errors").spliterator(), false)
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("answer", "count");
        assertProblem(
                as("lea").post("/tasks/" + own + "/complete", Map.of()), 422, "urn:problem:rollout:answers-refused");
        assertThat(as("lea")
                        .post("/tasks/" + own + "/complete", Map.of("answer", "tom"))
                        .status())
                .isEqualTo(400);
        assertProblem(as("sam").post("/tasks/" + own + "/complete", GOOD), 403, "urn:problem:worklist:not-yours");
        assertProblem(as("dora").post("/tasks/" + own + "/complete", GOOD), 404, "urn:problem:worklist:unknown");
        assertThat(as("lea").get("/tasks/" + own).text("state")).isEqualTo("OPEN");
        assertThat(evidences.of(rollout)).noneMatch(evidence -> "Errand".equals(formOf(evidence)));

        JsonNode done = as("lea").post("/tasks/" + own + "/complete", GOOD).ok();
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("completedBy").asString()).isEqualTo("lea");
        assertThat(done.path("nextTask").isNull()).isTrue();
        Answer twice = as("lea").post("/tasks/" + own + "/complete", GOOD);
        assertProblem(twice, 409, "urn:problem:worklist:already-done");
        assertThat(twice.text("completedBy")).isEqualTo("lea");
        assertThat(evidences.of(rollout))
                .filteredOn(evidence -> "Errand".equals(formOf(evidence)))
                .hasSize(1);
        assertThat(as("lea")
                        .get("/tasks/" + own)
                        .ok()
                        .path("context")
                        .path("answer")
                        .asString())
                .isEqualTo("tom");
    }

    @Test
    void isDoneByOneOnlyAtTheSameMoment() {
        List<Answer> answers = atOnce(
                () -> as("dora").post("/tasks/" + offered + "/complete", GOOD),
                () -> as("tara").post("/tasks/" + offered + "/complete", GOOD));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(evidences.of(rollout))
                .filteredOn(evidence -> "Errand".equals(formOf(evidence)))
                .hasSize(1);
    }

    @Test
    void leadsOnToTheNext() {
        as("tara").post("/tasks/" + named + "/claim", Map.of()).ok();

        JsonNode done = as("tara")
                .post("/tasks/" + offered + "/complete", Map.of("answers", Map.of("answer", "tom"), "next", true))
                .ok();

        assertThat(done.path("nextTask").path("name").asString()).isEqualTo("Check the quality");
    }

    @Test
    void goesToSomebodyElseWithANote() {
        JsonNode handed = as("lea")
                .post("/tasks/" + own + "/assign", Map.of("to", "tom", "note", "You know the teams."))
                .ok();

        assertThat(handed.path("assignee").asString()).isEqualTo("tom");
        assertThat(handed.path("note").asString()).isEqualTo("You know the teams.");
        assertThat(names("tom", "?scope=mine")).contains("Name the owner");
        assertThat(as("lea")
                        .post("/tasks/" + own + "/assign", Map.of("to", "nobody"))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea")
                        .post("/tasks/" + own + "/assign", Map.of("to", "No Body!"))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea").post("/tasks/" + own + "/assign", Map.of()).status())
                .isEqualTo(422);
        assertThat(as("lea")
                        .post("/tasks/" + offered + "/assign", Map.of("to", "pia"))
                        .status())
                .isEqualTo(422);
        assertProblem(
                as("sam").post("/tasks/" + own + "/assign", Map.of("to", "sam")),
                403,
                "urn:problem:worklist:not-yours");
    }

    @Test
    void isPutOffUntilADay() {
        as("lea")
                .post("/tasks/" + own + "/follow-up", Map.of("until", "2031-01-01"))
                .ok();

        assertThat(names("lea", "?rollout=" + rollout)).isEmpty();
        assertThat(names("lea", "?putOff=true&rollout=" + rollout)).containsExactly("Name the owner");
        assertThat(as("lea")
                        .post("/tasks/" + own + "/follow-up", Map.of("until", "2001-01-01"))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea")
                        .post("/tasks/" + own + "/follow-up", Map.of("until", "soon"))
                        .status())
                .isEqualTo(422);
        as("lea").post("/tasks/" + own + "/follow-up", Map.of()).ok();
        assertThat(names("lea", "?rollout=" + rollout)).containsExactly("Name the owner");
    }

    @Test
    void keepsDraftsAndComments() {
        as("lea")
                .post("/tasks/" + own + "/draft", Map.of("answers", Map.of("answer", "to")))
                .ok();
        Answer comment = as("sam").post("/tasks/" + own + "/comments", Map.of("text", "<b>Ask Tara</b>"));

        JsonNode task = as("lea").get("/tasks/" + own).ok();
        assertThat(task.path("draft").path("answers").path("answer").asString()).isEqualTo("to");
        assertThat(as("sam").get("/tasks/" + own).ok().path("draft").isNull()).isTrue();
        assertThat(comment.status()).isEqualTo(201);
        assertThat(task.path("comments").get(0)).isEqualTo(comment.body());
        assertThat(as("lea")
                        .get("/tasks/" + own + "/comments/" + comment.text("id"))
                        .body())
                .isEqualTo(comment.body());
        assertThat(as("lea")
                        .get("/tasks/" + offered + "/comments/" + comment.text("id"))
                        .status())
                .isEqualTo(404);
        assertThat(as("sam")
                        .post("/tasks/" + own + "/comments", Map.of("text", " "))
                        .status())
                .isEqualTo(422);
        assertThat(as("sam").post("/tasks/" + own + "/draft", GOOD).status()).isEqualTo(403);
    }

    @Test
    void doesSeveralAtOnceWithAResultForEach() {
        JsonNode results = as("tara")
                .post("/tasks/bulk", Map.of("ids", List.of(offered, own, named, "nothing"), "action", "claim"))
                .ok()
                .path("results");

        assertThat(StreamSupport.stream(results.spliterator(), false)
                        .map(one -> one.path("done").asBoolean()))
                .containsExactly(true, false, true, false);
        assertThat(results.get(1).path("problem").path("type").asString()).isEqualTo("urn:problem:worklist:not-yours");
        assertThat(results.get(3).path("problem").path("status").asInt()).isEqualTo(404);
        JsonNode assigned = as("lea")
                .post("/tasks/bulk", Map.of("ids", List.of(offered, named), "action", "assign", "to", "pia"))
                .ok()
                .path("results");
        assertThat(assigned.get(0)
                        .path("problem")
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("to");
        assertThat(assigned.get(1).path("task").path("assignee").asString()).isEqualTo("pia");
        assertThat(as("lea")
                        .post("/tasks/bulk", Map.of("ids", List.of(own), "action", "burn"))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea").post("/tasks/bulk", Map.of("action", "claim")).status())
                .isEqualTo(422);
        assertThat(as("lea")
                        .post("/tasks/bulk", Map.of("ids", List.of(own), "action", "assign"))
                        .status())
                .isEqualTo(422);
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }

    private List<String> names(String person, String query) {
        String joint = query.contains("rollout=") ? "" : "&rollout=" + rollout;
        return StreamSupport.stream(
                        as(person)
                                .get("/tasks" + query + joint)
                                .ok()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("name").asString())
                .toList();
    }

    private static String idOf(JsonNode page, String name) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(item -> item.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static String formOf(io.crossing.rollout.Evidence evidence) {
        return evidence.content().form() == null
                ? ""
                : evidence.content().form().id();
    }

    @SafeVarargs
    private static List<Answer> atOnce(java.util.function.Supplier<Answer>... calls) {
        List<CompletableFuture<Answer>> running =
                Stream.of(calls).map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.text("type")).isEqualTo(type);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("detail")).isNotBlank();
    }
}
