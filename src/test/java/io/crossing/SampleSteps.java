package io.crossing;

import io.crossing.Api.Answer;
import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes rollouts on through the API, as people would who want them to succeed. */
final class SampleSteps {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 40;

    private SampleSteps() {}

    /** Answers a task; empty where its form is not known to the samples. */
    @SuppressWarnings("unchecked")
    static Optional<Answer> answer(Api person, String task) {
        String path = "/tasks/" + task;
        person.post(path + "/claim", Map.of());
        JsonNode shown = person.get(path).body();
        Situation now = new Situation(
                new PersonId(person.person()),
                Instant.now(),
                JSON.convertValue(shown.path("context"), Map.class),
                () -> 0);
        return SampleAnswers.to(shown.path("form").path("id").asString(), now)
                .map(answers -> person.post(path + "/complete", Map.of("answers", answers)));
    }

    /** Does whatever comes until this task is there to be done. */
    static void until(Api lead, String rollout, String task) {
        for (int step = 0; step < MOST; step++) {
            JsonNode open = open(lead, rollout);
            if (open.valueStream().anyMatch(one -> one.path("name").asString().startsWith(task))) {
                return;
            }
            one(lead, open.path(0));
        }
        throw new AssertionError("“" + task + "” does not come: " + open(lead, rollout));
    }

    /** Does the task of this name. */
    static void does(Api lead, String rollout, String task) {
        one(
                lead,
                open(lead, rollout)
                        .valueStream()
                        .filter(one -> one.path("name").asString().startsWith(task))
                        .findFirst()
                        .orElseThrow());
    }

    private static void one(Api lead, JsonNode item) {
        String holder = item.path("assignee").asString("");
        answer(lead.as(holder.isEmpty() ? "dora" : holder), item.path("id").asString())
                .orElseThrow()
                .ok();
    }

    private static JsonNode open(Api lead, String rollout) {
        return lead.get("/tasks?scope=all&rollout=" + rollout).ok().path("items");
    }
}
