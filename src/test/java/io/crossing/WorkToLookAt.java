package io.crossing;

import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Work of which some is done and some open to others, an absence that is planned, and a filter that is saved. */
final class WorkToLookAt {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api lead;

    WorkToLookAt(Api lead) {
        this.lead = lead;
    }

    /** A task that is done, and by whom. */
    record Done(String task, String by) {}

    /** Somebody writes the document of a rollout, so that it waits for somebody who follows it. */
    @SuppressWarnings("unchecked")
    Done document(String rollout) {
        JsonNode writing = first(rollout);
        String id = writing.path("id").asString();
        Api writer = lead.as(writing.path("assignee").asString());
        JsonNode task = writer.get("/tasks/" + id).ok();
        Situation now = new Situation(
                new PersonId(writer.person()),
                Instant.now(),
                JSON.convertValue(task.path("context"), Map.class),
                () -> 0);
        Map<String, Object> answers =
                SampleAnswers.to(task.path("form").path("id").asString(), now).orElseThrow();
        writer.post("/tasks/" + id + "/complete", Map.of("answers", answers)).ok();
        return new Done(id, writer.person());
    }

    JsonNode first(String rollout) {
        return lead.get("/tasks?scope=all&rollout=" + rollout)
                .ok()
                .path("items")
                .get(0);
    }

    void plan() {
        LocalDate from = LocalDate.now().plusDays(30);
        lead.as("olga")
                .put(
                        "/people/olga/absence",
                        Map.of(
                                "from", from.toString(),
                                "until", from.plusDays(7).toString(),
                                "substitute", "tom"))
                .ok();
        lead.post("/filters", Map.of("name", "Late in Finance", "scope", "all", "overdue", true))
                .ok();
    }
}
