package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Why a rollout stalls, who uses it and what it costs, over HTTP as programs and people without scripts use it. */
@ProductTest
class StallPagesTests {

    @LocalServerPort
    private int port;

    @Test
    void aStallIsDiagnosedDecidedAndLooksTheSameOnThePageAndInTheApi() {
        String rollout = start();
        assertThat(as("dora")
                        .post("/rollouts/" + rollout + "/diagnose", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(as("tara")
                        .post("/rollouts/" + rollout + "/diagnose", Map.of())
                        .status())
                .isEqualTo(403);

        JsonNode diagnosis = as("lea")
                .post("/rollouts/" + rollout + "/diagnose", Map.of("reason", "Nobody has opened it since May."))
                .ok();

        assertThat(diagnosis.path("verdict").asString()).isEqualTo("PUSH_THROUGH");
        assertThat(diagnosis.path("backTo").asString()).isEqualTo("Stage_Mandate");
        assertThat(diagnosis.path("rule").asString()).isEqualTo("sponsorship-skipped");
        assertThat(diagnosis.path("practices")).hasSize(7);
        assertThat(diagnosis
                        .path("practices")
                        .get(0)
                        .path("evidence")
                        .get(0)
                        .path("words")
                        .asString())
                .endsWith("has not confirmed the sponsorship.");
        assertThat(as("lea")
                        .post("/rollouts/" + rollout + "/diagnose", Map.of())
                        .text("type"))
                .isEqualTo("urn:problem:stall:open-already");
        Pages sponsor = Pages.signedIn(address(), "sam");
        assertThat(sponsor.get("/rollouts/" + rollout + "/diagnosis")).isEqualTo("ok");
        assertThat(sponsor.post("/rollouts/" + rollout + "/diagnosis/decide/STOP", Map.of("learned", "Ask first.")))
                .isEqualTo("422");
        assertThat(as("sam").get("/rollouts/" + rollout).text("state")).isEqualTo("RUNNING");

        assertThat(override(rollout, Map.of("verdict", "STOPP", "reason", "No."))
                        .text("type"))
                .isEqualTo("urn:problem:rollout:answers-refused");
        assertThat(override(rollout, Map.of("verdict", "GO_ON"))
                        .body()
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("reason");
        assertThat(override(rollout, Map.of("verdict", "PUSH_THROUGH", "reason", "Yes."))
                        .status())
                .isEqualTo(422);
        assertThat(as("lea")
                        .post(
                                "/rollouts/" + rollout + "/diagnosis/override",
                                Map.of("verdict", "GO_ON", "reason", "No."))
                        .status())
                .isEqualTo(403);
        JsonNode decided = override(rollout, Map.of("verdict", "GO_ON", "reason", "I confirm it on Friday."))
                .ok();

        assertThat(decided.path("verdict").asString()).isEqualTo("PUSH_THROUGH");
        assertThat(decided.path("decision").path("verdict").asString()).isEqualTo("GO_ON");
        assertThat(decided.path("decision").path("overrides").asBoolean()).isTrue();
        assertThat(as("sam")
                        .post("/rollouts/" + rollout + "/diagnosis/accept", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(as("lea")
                        .get("/rollouts/" + rollout + "/diagnoses")
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("lea")
                        .get("/rollouts/" + rollout + "/diagnoses/"
                                + decided.path("id").asString())
                        .ok())
                .isEqualTo(decided);
        assertThat(sponsor.get("/rollouts/" + rollout + "/diagnosis")).isEqualTo("ok");
        assertThat(sponsor.get("/rollouts/" + rollout + "/adoption")).isEqualTo("ok");
    }

    @Test
    void aUsageExportIsReadWithProblemsNamedByTheirLine() {
        String rollout = start();
        byte[] file = "Team;Day;Active\nNorth;30;4\nWest;30;1\n".getBytes(StandardCharsets.UTF_16LE);

        JsonNode read = as("lea")
                .upload("/rollouts/" + rollout + "/activation/import?dryRun=true", "usage.csv", file)
                .body();
        JsonNode broken = as("lea")
                .upload("/rollouts/" + rollout + "/activation/import", "usage.csv", new byte[] {1, 2, 3})
                .body();

        assertThat(read.path("status").asInt()).isEqualTo(422);
        assertThat(broken.path("errors").get(0).path("field").asString()).isEqualTo("file");
        JsonNode understood = as("lea")
                .upload(
                        "/rollouts/" + rollout + "/activation/import?dryRun=true",
                        "usage.csv",
                        "Team;Day;Active\nNorth;30;4\nWest;30;1\n".getBytes(StandardCharsets.UTF_8))
                .ok();
        assertThat(understood.path("rows").asInt()).isEqualTo(2);
        assertThat(understood.path("problems").get(0).path("message").asString())
                .isEqualTo("North is not live yet.");
        assertThat(understood.path("problems").get(1).path("row").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsSpentIsBookedTakenBackAndRefusedInWords() {
        String rollout = start();
        assertThat(as("tara")
                        .post("/rollouts/" + rollout + "/spending", Map.of())
                        .status())
                .isEqualTo(403);
        JsonNode refused = as("lea")
                .post("/rollouts/" + rollout + "/spending", Map.of("item", "lunch", "money", -3))
                .body();
        assertThat(refused.path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactly("item", "money", "what");

        JsonNode booked = as("lea")
                .post(
                        "/rollouts/" + rollout + "/spending",
                        Map.of("item", "training", "money", 250.5, "hours", 4, "what", "First training"))
                .ok();
        JsonNode spent = as("sam").get("/rollouts/" + rollout + "/spending").ok();

        assertThat(spent.path("spent").asDouble()).isEqualTo(250.5);
        assertThat(spent.path("approved").isNull()).isTrue();
        assertThat(spent.path("stages"))
                .extracting(stage -> stage.path("stage").asString() + " " + stage.path("spent"))
                .containsExactly("Stage_Mandate 250.5");
        assertThat(booked.path("stage").asString()).isEqualTo("Stage_Mandate");
        String id = booked.path("id").asString();
        as("lea")
                .post("/rollouts/" + rollout + "/spending/" + id + "/take-back", Map.of())
                .ok();
        assertThat(as("lea")
                        .post("/rollouts/" + rollout + "/spending/" + id + "/take-back", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(as("sam")
                        .get("/rollouts/" + rollout + "/spending")
                        .ok()
                        .path("spent")
                        .asDouble())
                .isZero();
        Pages lead = Pages.signedIn(address(), "lea");
        assertThat(lead.post(
                        "/rollouts/" + rollout + "/budget",
                        Map.of("item", "upkeep", "money", "12,50", "what", "Server")))
                .isEqualTo("ok");
        assertThat(as("sam")
                        .get("/rollouts/" + rollout + "/spending")
                        .ok()
                        .path("spent")
                        .asDouble())
                .isEqualTo(12.5);
    }

    private Api.Answer override(String rollout, Map<String, ?> body) {
        return as("sam").post("/rollouts/" + rollout + "/diagnosis/override", body);
    }

    private String start() {
        return as("lea")
                .post(
                        "/rollouts",
                        Map.of(
                                "name", "Contract summaries",
                                "summary", "Summarises contracts for the buyers.",
                                "businessArea", "Purchasing",
                                "pilotTeam", List.of("pia"),
                                "sponsor", "sam",
                                "lead", "lea",
                                "teams",
                                        List.of(
                                                Map.of("name", "North", "lead", "tara", "people", 12),
                                                Map.of("name", "South", "lead", "tom", "people", 8)),
                                "targetDate", "2031-06-30"))
                .ok()
                .path("id")
                .asString();
    }

    private Api as(String person) {
        return new Api(address(), person);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
