package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Diagrams, their drafts and what is said about them, as programs and the editors use them. */
@ProductTest
class WorkshopApiTests {

    private static final String FORM = "{\"id\":\"NameOwner\",\"type\":\"default\",\"components\":[]}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void empty() {
        for (String table :
                new String[] {"workshop_revision", "workshop_draft", "workshop_change", "workshop_comment"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void listsWhatIsDeployedWithItsVersionsAndRuns() {
        as("lea")
                .post("/rollouts", Pilots.pilot("Contract summaries", "Sums up contracts.", "Legal"))
                .ok();

        JsonNode found = as("lea").get("/diagrams?kind=bpmn&q=pilot").ok();

        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode pilot = found.path("items").get(0);
        assertThat(pilot.path("key").asString()).isEqualTo("PilotToScale");
        assertThat(pilot.path("versions").get(0).path("running").asInt()).isPositive();
        assertThat(as("lea").get("/diagrams?kind=cmmn").status()).isEqualTo(400);
        assertThat(as("lea").get("/diagrams?size=5").ok().path("items").size()).isEqualTo(5);
    }

    @Test
    void answersTheFileWithItsOwnMediaType() throws Exception {
        HttpResponse<String> diagram = send("lea", "GET", "/diagrams/PilotToScale", "", Map.of());
        HttpResponse<String> table = send("lea", "GET", "/diagrams/HandoffGate?version=1", "", Map.of());
        HttpResponse<String> form = send("lea", "GET", "/diagrams/NameOwner", "", Map.of());

        assertThat(type(diagram)).startsWith("application/bpmn+xml");
        assertThat(diagram.body()).contains("Stage_Ownership");
        assertThat(type(table)).startsWith("application/dmn+xml");
        assertThat(type(form)).startsWith("application/json");
        assertThat(as("lea").get("/diagrams/NoSuchThing").status()).isEqualTo(404);
        assertThat(as("lea").get("/diagrams/PilotToScale?version=99").text("type"))
                .isEqualTo("urn:problem:diagram:unknown");
    }

    @Test
    void savesADraftOnlyOverTheStateThatWasSeen() throws Exception {
        HttpResponse<String> first = send("ada", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second =
                send("alan", "PUT", "/diagrams/NameOwner/draft", FORM.replace("[]", "[ ]"), Map.of("If-Match", tag));
        HttpResponse<String> lost =
                send("ada", "PUT", "/diagrams/NameOwner/draft", FORM.replace("[]", "[  ]"), Map.of("If-Match", tag));
        HttpResponse<String> blind = send("ada", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of());
        HttpResponse<String> draft = send("ada", "GET", "/diagrams/NameOwner/draft", "", Map.of());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(lost.statusCode()).isEqualTo(412);
        assertThat(lost.body()).contains("urn:problem:diagram:draft-changed", "\"savedBy\":\"Alan");
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(draft.body()).isEqualTo(FORM.replace("[]", "[ ]"));
        assertThat(draft.headers().firstValue("ETag"))
                .isEqualTo(second.headers().firstValue("ETag"));
    }

    @Test
    void keepsAndRestoresRevisionsAndDiscards() throws Exception {
        String first = tag(send("ada", "PUT", "/diagrams/NameOwner/draft?keep=true", FORM, Map.of()));
        String second = tag(send(
                "ada",
                "PUT",
                "/diagrams/NameOwner/draft?keep=true",
                FORM.replace("[]", "[ ]"),
                Map.of("If-Match", first)));

        HttpResponse<String> restored =
                send("ada", "POST", "/diagrams/NameOwner/draft/revisions/1/restore", "", Map.of("If-Match", second));

        assertThat(restored.statusCode()).isEqualTo(200);
        assertThat(as("ada").get("/diagrams/NameOwner/draft/revisions").ok().size())
                .isEqualTo(3);
        assertThat(send("ada", "GET", "/diagrams/NameOwner/draft/revisions/2", "", Map.of())
                        .body())
                .isEqualTo(FORM.replace("[]", "[ ]"));
        assertThat(send("ada", "DELETE", "/diagrams/NameOwner/draft", "", Map.of())
                        .statusCode())
                .isEqualTo(428);
        assertThat(send("ada", "DELETE", "/diagrams/NameOwner/draft", "", Map.of("If-Match", tag(restored)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(as("ada").get("/diagrams/NameOwner/draft").status()).isEqualTo(404);
    }

    @Test
    void makesANewDiagramOfAKeyThatNothingHas() throws Exception {
        String file = send("lea", "GET", "/diagrams/InvolveTeam", "", Map.of()).body();

        HttpResponse<String> saved = send(
                "ada", "PUT", "/diagrams/InvolveBoard/draft", file.replace("InvolveTeam", "InvolveBoard"), Map.of());

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.headers().firstValue("Location")).contains("/api/v1/diagrams/InvolveBoard.bpmn/draft");
        assertThat(as("ada")
                        .get("/diagrams/InvolveBoard/versions")
                        .ok()
                        .path("version")
                        .asInt())
                .isZero();
        assertThat(as("lea").get("/diagrams/InvolveBoard/versions").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatNoEditorCouldOpenInWords() throws Exception {
        for (String content : new String[] {"", "[]", "{", "<a/>", "<!DOCTYPE x><x/>", "\u0000", "plain"}) {
            HttpResponse<String> answer = send("ada", "PUT", "/diagrams/NameOwner.form/draft", content, Map.of());
            assertThat(answer.statusCode()).as(content).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"file\"");
        }
        assertThat(send("ada", "PUT", "/diagrams/No%20name/draft", FORM, Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("ada", "PUT", "/diagrams/NameOwner/draft", "x".repeat(3_000_000), Map.of())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void leavesDraftsToProcessAdmins() throws Exception {
        assertThat(send("lea", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of())
                        .statusCode())
                .isEqualTo(403);
        send("ada", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of());

        for (String path : new String[] {
            "/diagrams/NameOwner/draft",
            "/diagrams/NameOwner/draft/revisions",
            "/diagrams/NameOwner/comments",
            "/changes"
        }) {
            assertThat(as("lea").get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(as("lea")
                        .get("/diagrams/NameOwner/versions")
                        .ok()
                        .path("draft")
                        .isNull())
                .isTrue();
    }

    @Test
    void tellsEditorsOfEachOther() {
        as("ada").put("/diagrams/NameOwner/presence", Map.of()).ok();

        JsonNode others =
                as("alan").put("/diagrams/NameOwner/presence", Map.of()).ok();

        assertThat(others.path("others").get(0).path("id").asString()).isEqualTo("ada");
        as("ada").delete("/diagrams/NameOwner/presence").ok();
        assertThat(as("alan")
                        .put("/diagrams/NameOwner/presence", Map.of())
                        .ok()
                        .path("others")
                        .size())
                .isZero();
    }

    @Test
    void keepsCommentsOnElements() {
        Answer said = as("ada")
                .post("/diagrams/PilotToScale/comments", Map.of("element", "Task_NameOwner", "text", "Who else?"));

        String id = said.ok().get(0).path("id").asString();
        JsonNode settled = as("alan")
                .post("/diagrams/PilotToScale/comments/" + id + "/settle", Map.of())
                .ok();

        assertThat(said.status()).isEqualTo(201);
        assertThat(settled.get(0).path("settledBy").asString()).startsWith("Alan");
        assertThat(as("ada")
                        .post("/diagrams/PilotToScale/comments", Map.of("text", " "))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void namesAChangeAndPutsDraftsTogether() throws Exception {
        send("ada", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of());
        send("ada", "PUT", "/diagrams/GoLive/draft", FORM.replace("NameOwner", "GoLive"), Map.of());
        String change = as("ada").get("/changes").ok().get(0).path("id").asString();

        JsonNode joined = as("ada")
                .put("/changes/" + change + "/drafts/NameOwner", Map.of())
                .ok();
        JsonNode named = as("ada")
                .put("/changes/" + change, Map.of("name", "Owners", "note", "Agreed."))
                .ok();

        assertThat(joined.path("drafts").size()).isEqualTo(2);
        assertThat(named.path("name").asString()).isEqualTo("Owners");
        assertThat(as("ada").put("/changes/" + change, Map.of("name", " ")).status())
                .isEqualTo(422);
        assertThat(as("ada").get("/changes").ok().size()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithADraftAndHowToMendIt() throws Exception {
        String file = send("lea", "GET", "/diagrams/InvolveTeam", "", Map.of()).body();
        send(
                "ada",
                "PUT",
                "/diagrams/InvolveTeam/draft",
                file.replaceFirst("camunda:formRef=\"BringTeamIn\"", "camunda:formRef=\"NoSuchForm\"")
                        .replaceFirst("<bpmn:userTask ", "<bpmn:userTask camunda:formKey=\"x\" "),
                Map.of());

        JsonNode checked =
                as("ada").post("/diagrams/InvolveTeam/draft/check", Map.of()).ok();

        assertThat(checked.path("clean").asBoolean()).isFalse();
        assertThat(checked.path("findings")
                        .valueStream()
                        .map(one -> one.path("rule").asString()))
                .contains("task-form", "attribute");
        JsonNode form = checked.path("findings")
                .valueStream()
                .filter(one -> one.path("rule").asString().equals("task-form"))
                .findFirst()
                .orElseThrow();
        assertThat(form.path("element").asString()).startsWith("Task_");
        assertThat(form.path("severity").asString()).isEqualTo("error");
        assertThat(form.path("page").asString()).isEqualTo("/workshop/rules/task-form");
        assertThat(as("ada")
                        .post("/diagrams/PilotToScale/draft/check", Map.of())
                        .ok()
                        .path("clean")
                        .asBoolean())
                .isTrue();
        assertThat(as("lea").post("/diagrams/InvolveTeam/draft/check", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void comparesADraftWithWhatIsDeployed() throws Exception {
        send("ada", "PUT", "/diagrams/NameOwner/draft", FORM, Map.of());

        JsonNode difference = as("ada").get("/diagrams/NameOwner/diff").ok();

        assertThat(difference.path("removed").size()).isPositive();
        assertThat(as("lea")
                        .get("/diagrams/NameOwner/diff?from=1&to=deployed")
                        .ok()
                        .path("removed")
                        .size())
                .isZero();
        assertThat(as("lea").get("/diagrams/NameOwner/diff").status()).isEqualTo(403);
        assertThat(as("ada").get("/diagrams/NameOwner/diff?from=7").status()).isEqualTo(404);
        assertThat(as("ada").get("/diagrams/GoLive/diff").status()).isEqualTo(404);
        assertThat(as("ada").get("/diagrams/GoLive/diff?from=x&to=y").status()).isEqualTo(404);
    }

    @Test
    void takesWhatTheCamundaModelerDeploysAsACheckedDraft() throws Exception {
        String file = send("lea", "GET", "/diagrams/InvolveTeam", "", Map.of()).body();

        HttpResponse<String> same = deploy("ada", "diagram_1.bpmn", file);
        HttpResponse<String> wrong =
                deploy("ada", "diagram_1.bpmn", file.replace("camunda:formRef=\"BringTeamIn\"", ""));
        HttpResponse<String> held =
                deploy("alan", "diagram_1.bpmn", file.replace("Bring the team in", "Fetch the team"));
        HttpResponse<String> clean =
                deploy("ada", "diagram_1.bpmn", file.replace("Bring the team in", "Fetch the team"));

        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.body()).contains("\"deployedProcessDefinitions\":{\"InvolveTeam:1\"");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"type\":\"ParseException\"", "/workshop/changes/", "\"InvolveTeam.bpmn\"");
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("Ada");
        assertThat(clean.statusCode()).isIn(200, 409);
        assertThat(deploy("lea", "a.bpmn", file).statusCode()).isEqualTo(403);
        assertThat(deploy("ada", "a.txt", file).statusCode()).isEqualTo(400);
        assertThat(deploy("ada", "a.bpmn", "no xml").statusCode()).isEqualTo(400);
        assertThat(deploy("nobody", "a.bpmn", file).statusCode()).isEqualTo(401);
    }

    @Test
    void answersTheCamundaModelerWhenItLooksForTheEngine() throws Exception {
        assertThat(sendTo("ada", "GET", "/engine-rest/version", "", Map.of()).body())
                .contains("\"version\":\"7.");
        assertThat(sendTo("ada", "GET", "/engine-rest/deployment?maxResults=2", "", Map.of())
                        .body())
                .startsWith("[{")
                .contains("deploymentTime");
        assertThat(sendTo("nobody", "GET", "/engine-rest/version", "", Map.of()).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> deploy(String person, String name, String content) throws Exception {
        String boundary = "a-boundary-that-no-file-has";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nTest\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return sendTo(
                person,
                "POST",
                "/engine-rest/deployment/create",
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private HttpResponse<String> send(
            String person, String method, String path, String body, Map<String, String> headers) throws Exception {
        return sendTo(person, method, "/api/v1" + path, body, headers);
    }

    private HttpResponse<String> sendTo(
            String person, String method, String path, String body, Map<String, String> headers) throws Exception {
        String account = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + account)
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
