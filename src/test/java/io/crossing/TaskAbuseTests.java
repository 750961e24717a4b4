package io.crossing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is sent twice, late, with another's id, or much too long has one effect at most, and gets a clear answer. */
class TaskAbuseTests extends ManyTasksTest {

    private static final String LONG = "x".repeat(1_048_576);

    private static String rollout = "";

    private String task = "";
    private Api tom = new Api("", "tom");

    @BeforeEach
    void start() {
        if (rollout.isEmpty()) {
            rollout = started("Abused");
        }
        task = task(rollout, ManyTasks.TOMS);
        tom = api("tom");
    }

    @Test
    void twiceIsDoneOnce() {
        Map<String, ?> answers = Map.of("answers", Map.of("found", "Only " + task));
        Answer first = tom.post("/tasks/" + task + "/complete", answers);
        Answer second = tom.post("/tasks/" + task + "/complete", answers);

        assertThat(first.status()).isEqualTo(200);
        assertRefused(second, 409, "urn:problem:worklist:already-done");
        assertThat(second.text("detail")).contains("Tom Tanner did it");
        assertThat(api("lea")
                        .get("/rollouts/" + rollout + "/evidence?size=200")
                        .ok()
                        .path("items")
                        .valueStream())
                .filteredOn(evidence ->
                        evidence.path("answers").path("found").asString().equals("Only " + task))
                .hasSize(1);
    }

    @Test
    void twiceAtTheSameMomentIsDoneOnce() {
        List<Integer> answers = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(one -> tom.post("/tasks/" + task + "/complete", good()).status())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409, 409, 409);
    }

    @Test
    void theSameFileTwiceIsThereOnce() {
        byte[] content = "Notes".getBytes(StandardCharsets.UTF_8);
        Answer first = tom.upload("/tasks/" + task + "/attachments", "notes.txt", content);
        Answer second = tom.upload("/tasks/" + task + "/attachments", "notes.txt", content);

        assertThat(second.ok().path("id")).isEqualTo(first.ok().path("id"));
        assertThat(tom.get("/tasks/" + task + "/attachments").ok()).hasSize(1);
        assertThat(tom.delete("/attachments/" + first.text("id")).status()).isEqualTo(204);
        assertRefused(tom.delete("/attachments/" + first.text("id")), 404, "urn:problem:worklist:attachment-unknown");
    }

    @Test
    void helpIsAskedForOnce() {
        Map<String, String> question = Map.of("to", "pia", "question", "You?");
        Answer first = tom.post("/tasks/" + task + "/help", question);
        Answer second = tom.post("/tasks/" + task + "/help", question);

        assertThat(second.ok().path("id")).isEqualTo(first.ok().path("id"));
        Api pia = api("pia");
        String answer = "/tasks/" + task + "/help/" + first.text("id") + "/answer";
        assertThat(pia.post(answer, Map.of("answer", "Yes.")).status()).isEqualTo(200);
        assertRefused(pia.post(answer, Map.of("answer", "No.")), 409, "urn:problem:worklist:help-over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "unclaim", "assign", "follow-up", "draft", "help", "attachments"})
    void lateIsRefused(String action) {
        tom.post("/tasks/" + task + "/complete", good()).ok();

        Answer late = action.equals("attachments")
                ? tom.upload("/tasks/" + task + "/attachments", "late.txt", new byte[] {'x'})
                : tom.post("/tasks/" + task + "/" + action, body(action));

        assertRefused(late, 409, "urn:problem:worklist:already-done");
    }

    private static Map<String, ?> body(String action) {
        return switch (action) {
            case "assign" -> Map.of("to", "pia");
            case "help" -> Map.of("to", "pia", "question", "You?");
            case "follow-up" -> Map.of("until", "2031-06-12");
            case "draft" -> Map.of("answers", Map.of("found", "Late"));
            default -> Map.of();
        };
    }

    @Test
    void nothingOfAnotherTaskIsReachedThroughOnesOwn() {
        String other = task(rollout, ManyTasks.TOMS);
        String comment = tom.post("/tasks/" + other + "/comments", Map.of("text", "There."))
                .ok()
                .path("id")
                .asString();
        String help = tom.post("/tasks/" + other + "/help", Map.of("to", "pia", "question", "You?"))
                .ok()
                .path("id")
                .asString();

        assertRefused(tom.get("/tasks/" + task + "/comments/" + comment), 404, "urn:problem:worklist:comment-unknown");
        assertRefused(
                api("pia").post("/tasks/" + task + "/help/" + help + "/answer", Map.of("answer", "Yes.")),
                404,
                "urn:problem:worklist:help-unknown");
        assertRefused(tom.delete("/tasks/" + task + "/help/" + help), 404, "urn:problem:worklist:help-unknown");
    }

    @Test
    void nobodySendsInTheNameOfAnother() {
        assertThat(tom.post("/tasks/" + task + "/comments", Map.of("text", "Hello.", "author", "sam"))
                        .status())
                .isEqualTo(400);
        assertThat(tom.post("/tasks/" + task + "/complete", Map.of("answers", Map.of("found", "x"), "by", "sam"))
                        .status())
                .isEqualTo(400);
        assertThat(tom.get("/tasks/" + task).text("state")).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-task", "%00", "..%2F..%2Fetc", "'%20or%201=1--", "00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoTaskIsNotFound(String id) {
        assertThat(tom.get("/tasks/" + id).status()).isBetween(400, 404);
        assertThat(tom.post("/tasks/" + id + "/claim", Map.of()).status()).isBetween(400, 404);
        assertThat(tom.get("/attachments/" + id).status()).isBetween(400, 404);
    }

    @Test
    void aMegabyteOfTextIsRefusedByTheFieldThatIsTooLong() {
        assertNamed(tom.post("/tasks/" + task + "/comments", Map.of("text", LONG)), "text");
        assertNamed(tom.post("/tasks/" + task + "/assign", Map.of("to", "pia", "note", LONG)), "note");
        assertNamed(tom.post("/tasks/" + task + "/assign", Map.of("to", LONG)), "to");
        assertNamed(tom.post("/tasks/" + task + "/help", Map.of("to", "pia", "question", LONG)), "question");
        assertNamed(tom.post("/tasks/" + task + "/draft", Map.of("answers", Map.of("found", LONG))), "answers");
        assertNamed(tom.post("/tasks/" + task + "/complete", Map.of("answers", Map.of("found", LONG))), "found");
        assertThat(tom.get("/tasks/" + task + "/mentionable?q=" + "x".repeat(4_000))
                        .status())
                .isEqualTo(200);
        JsonNode after = tom.get("/tasks/" + task).ok();
        assertThat(after.path("state").asString()).isEqualTo("OPEN");
        assertThat(after.path("assignee").asString()).isEqualTo("tom");
        assertThat(after.path("comments")).isEmpty();
        assertThat(after.path("help")).isEmpty();
    }

    @Test
    void moreThanAnythingThatIsSentHereIsNotRead() {
        Answer refused = tom.post("/tasks/" + task + "/complete", Map.of("answers", Map.of("found", LONG.repeat(10))));

        assertRefused(refused, 413, "urn:problem:web:too-large");
        assertThat(refused.text("detail")).contains("Send less");
        assertThat(tom.get("/tasks/" + task).text("state")).isEqualTo("OPEN");
    }

    @Test
    void aFormThatNoPageSendsIsRefusedWithoutAFault() {
        Pages page = Pages.signedIn(address(), "tom");
        Map<String, String> many = IntStream.range(0, 1_100).boxed().collect(toMap(one -> "field" + one, one -> "x"));

        assertThat(page.post("/work/" + task + "/comment", Map.of("text", LONG.repeat(3))))
                .isEqualTo("413");
        assertThat(page.post("/work/" + task + "/comment", many)).isEqualTo("400");
        assertThat(tom.get("/tasks/" + task).ok().path("comments")).isEmpty();
    }

    @Test
    void theSameOfSeveralAtOnceIsDoneOnce() {
        Map<String, ?> several = Map.of("ids", List.of(task, task), "action", "follow-up", "until", "2031-06-12");
        JsonNode results = tom.post("/tasks/bulk", several).ok().path("results");

        assertThat(results)
                .hasSize(1)
                .allSatisfy(
                        result -> assertThat(result.path("done").asBoolean()).isTrue());
        assertThat(tom.get("/tasks/" + task).text("followUpAt")).startsWith("2031-06-12");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() {
        byte[] large = "x".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);

        Answer refused = tom.upload("/tasks/" + task + "/attachments", "large.txt", large);

        assertNamed(refused, "file");
        assertThat(refused.body().toString()).contains("at most 10 MB");
        assertNamed(
                tom.upload("/tasks/" + task + "/attachments", LONG.substring(0, 4_000) + ".exe", new byte[] {1}),
                "file");
        assertNamed(tom.upload("/tasks/" + task + "/attachments", "", new byte[] {1}), "file");
        assertThat(tom.post("/tasks/" + task + "/attachments", Map.of()).status())
                .isEqualTo(415);
        assertThat(tom.get("/tasks/" + task + "/attachments").ok()).isEmpty();
    }

    private static void assertNamed(Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains(field);
        assertThat(answer.body().toString()).hasSizeLessThan(4_000);
    }

    private static void assertRefused(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo(type);
    }
}
