package io.crossing;

import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Escalations that have come to their end, one by an answer and one because its rollout was stopped. */
final class EscalationsToLookAt {

    private static final Set<String> TAKEN = Set.of("Stage_Documentation", "Stage_Quality", "Stage_Embedding");

    private final Api lead;
    private final StageDeadlines deadlines;

    EscalationsToLookAt(Api lead, StageDeadlines deadlines) {
        this.lead = lead;
        this.deadlines = deadlines;
    }

    String answered() {
        JsonNode rollout = rollout();
        String id = overrun(rollout);
        lead.as("sam")
                .post(
                        "/escalations/" + id + "/answer",
                        Map.of("decision", "UNBLOCK", "note", "I spoke to IT: access comes on Thursday."))
                .ok();
        return id;
    }

    /** @return the escalation, and the task that was withdrawn with it */
    Ended ended() {
        JsonNode rollout = rollout();
        String task = lead.get("/tasks?scope=all&rollout=" + id(rollout))
                .ok()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        String id = overrun(rollout);
        lead.as("sam")
                .post(
                        "/rollouts/" + id(rollout) + "/stop",
                        Map.of("reason", "The volume is too small.", "learned", "Count first."))
                .ok();
        return new Ended(id, id(rollout), task);
    }

    /** What came to its end at once. */
    record Ended(String escalation, String rollout, String task) {}

    private String overrun(JsonNode rollout) {
        StageId stage = new StageId(rollout.path("stage").asString());
        deadlines.move(new RolloutId(UUID.fromString(id(rollout))), stage, Instant.now());
        return Awaitility.await("the stage overruns")
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> lead.get("/rollouts/" + id(rollout) + "/escalations")
                                .ok()
                                .path("items")
                                .path(0)
                                .path("id")
                                .asString(),
                        found -> !found.isEmpty());
    }

    /** One of Sam's that is in time, in a stage that nobody else here looks at. */
    private JsonNode rollout() {
        return lead.get("/rollouts?state=RUNNING&overdue=false&sponsor=sam")
                .ok()
                .path("items")
                .valueStream()
                .filter(one -> !TAKEN.contains(one.path("stage").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode rollout) {
        return rollout.path("id").asString();
    }
}
