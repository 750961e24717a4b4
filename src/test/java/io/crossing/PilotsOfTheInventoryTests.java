package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.process.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twenty real pilots, started and driven to their ends through the API, each task by the person it belongs to. */
@ProductTest
class PilotsOfTheInventoryTests {

    private static final Path INVENTORY = Path.of("../shared/data/ai-use-cases-2025.csv");
    private static final String STRANGER = "yan";

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService timers;

    @Autowired
    private io.crossing.people.AddingPerson addingPerson;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Random chance = new Random(20);
    private final Set<String> checked = new HashSet<>();

    @Test
    void reachTheirEnds() throws IOException {
        stranger();
        List<NamedCsvRecord> pilots = pilots();
        assertThat(pilots).hasSize(20);

        Map<String, Integer> ends = new HashMap<>();
        for (int number = 0; number < pilots.size(); number++) {
            NamedCsvRecord pilot = pilots.get(number);
            String rollout = start(pilot, number);
            ends.merge(drive(rollout, number), 1, Integer::sum);
        }

        assertThat(ends)
                .containsEntry("STOPPED", 2)
                .containsEntry("RESCOPED", 2)
                .containsEntry("EMBEDDED", 16);
    }

    @Test
    void startsThePilotWithTheLongestName() throws IOException {
        NamedCsvRecord longest = rows().stream()
                .max(Comparator.comparingInt(
                        row -> row.getField("use_case_name").length()))
                .orElseThrow();
        String name = longest.getField("use_case_name");
        assertThat(name).hasSizeGreaterThanOrEqualTo(236);

        String rollout = start(longest, 0);

        assertThat(api("sam")
                        .get("/tasks?scope=mine&rollout=" + rollout)
                        .ok()
                        .path("items")
                        .path(0)
                        .path("rolloutName")
                        .asString())
                .isEqualTo(name);
    }

    private void stranger() {
        addingPerson.add(new io.crossing.people.NewPerson(
                new PersonId(STRANGER),
                "Yan Young",
                "yan@crossing.example",
                Set.of(io.crossing.people.Role.SPONSOR),
                "demo"));
    }

    private static List<NamedCsvRecord> pilots() throws IOException {
        return rows().stream()
                .filter(row -> row.getField("development_stage").equals("Pilot"))
                .limit(20)
                .toList();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        assumeTrue(Files.isReadable(INVENTORY), "The inventory of use cases is not beside the project: skipped.");
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(INVENTORY).stream()) {
            return rows.toList();
        }
    }

    private String start(NamedCsvRecord pilot, int number) {
        Map<String, Object> body = new HashMap<>(Pilots.pilot(
                pilot.getField("use_case_name"),
                pilot.getField("problem_solved").isBlank() ? "Not described." : pilot.getField("problem_solved"),
                pilot.getField("agency_name")));
        Api.Answer answer = api(number % 2 == 0 ? "lea" : "ada").post("/rollouts", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("id");
    }

    private String drive(String rollout, int number) {
        for (int step = 0; step < 200; step++) {
            JsonNode details = api("lea").get("/rollouts/" + rollout).ok();
            if (!Stream.of("RUNNING", "ON_HOLD")
                    .toList()
                    .contains(details.path("state").asString())) {
                return details.path("state").asString();
            }
            if (number == 3 && details.path("stage").asString().equals("Stage_Documentation")) {
                stop(rollout);
            } else if (number == 5 && details.path("stage").asString().equals("Stage_Involvement")) {
                narrow(rollout, details);
                drive(rollout, -1);
            } else {
                workOn(rollout, number);
            }
        }
        throw new AssertionError("Rollout " + number + " does not come to an end.");
    }

    private void stop(String rollout) {
        Map<String, String> why = Map.of("reason", "The problem carries no weight.", "learned", "Ask the teams first.");
        assertThat(api("pia").post("/rollouts/" + rollout + "/stop", why).status())
                .isEqualTo(403);
        assertThat(api("sam")
                        .post("/rollouts/" + rollout + "/stop", Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        api("sam").post("/rollouts/" + rollout + "/stop", why).ok();
        assertThat(api("sam").post("/rollouts/" + rollout + "/stop", why).status())
                .isEqualTo(409);
    }

    private void narrow(String rollout, JsonNode details) {
        List<String> keep = List.of(details.path("teams").path(0).path("id").asString());
        api("sam")
                .post("/rollouts/" + rollout + "/rescope", Map.of("keepTeams", keep, "reason", "One site first."))
                .ok();
    }

    private void workOn(String rollout, int number) {
        List<JsonNode> open = api("lea")
                .get("/tasks?scope=all&size=200&rollout=" + rollout)
                .ok()
                .path("items")
                .valueStream()
                .toList();
        if (open.isEmpty()) {
            fireNextTimer(rollout);
        } else {
            open.forEach(task -> answer(task, number));
        }
    }

    /** One quality check for each rollout, then the days on which activation is reported. */
    private void fireNextTimer(String rollout) {
        Stream<String> due = checked.add(rollout)
                ? Stream.of("Timer_QualityCheckDue")
                : Stream.of("Timer_Day30", "Timer_Day60", "Timer_Day90");
        Job next = due.flatMap(timer -> timers.createJobQuery().activityId(timer).list().stream())
                .findFirst()
                .orElseThrow();
        timers.executeJob(next.getId());
    }

    private void answer(JsonNode task, int number) {
        String path = "/tasks/" + task.path("id").asString();
        Api doer = api(doer(task));
        JsonNode opened = doer.get(path).ok();
        Map<String, Object> answers = answers(opened, doer.person(), number);
        refusals(path, doer, answers, opened);

        assertThat(doer.post(path + "/complete", Map.of("answers", answers)).status())
                .as(task.path("name").asString() + " " + answers)
                .isEqualTo(200);

        assertThat(doer.post(path + "/complete", Map.of("answers", answers)).status())
                .isEqualTo(409);
    }

    private void refusals(String path, Api doer, Map<String, Object> answers, JsonNode opened) {
        assertThat(api("pia")
                        .post(path + "/complete", Map.of("answers", answers))
                        .status())
                .isEqualTo(403);
        assertThat(api(STRANGER)
                        .post(path + "/complete", Map.of("answers", answers))
                        .status())
                .isEqualTo(404);
        Api.Answer refused = doer.post(path + "/complete", Map.of("answers", Map.of("nonsense", "x")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isNotBlank();
        assertThat(doer.get(path).ok()).isEqualTo(opened);
    }

    private static String doer(JsonNode task) {
        return Optional.of(task.path("assignee").asString(""))
                .filter(assignee -> !assignee.isBlank())
                .orElse("dora");
    }

    private Map<String, Object> answers(JsonNode opened, String person, int number) {
        String form = opened.path("form").path("id").asString();
        if (form.equals("ConfirmStandardPractice") && number == 7) {
            return Map.of("practiceAnswer", "stop", "practiceReason", "Nobody uses it.", "learned", "Ask first.");
        }
        Situation situation = new Situation(
                new PersonId(person),
                Instant.now(),
                json.convertValue(opened.path("context"), new TypeReference<Map<String, Object>>() {}),
                chance);
        if (form.equals("ConfirmStandardPractice") && number == 9) {
            return Map.of(
                    "practiceAnswer", "narrower",
                    "practiceReason", "Good where it is used.",
                    "keepTeams", situation.values("teams").subList(0, 1));
        }
        return SampleAnswers.to(form, situation).orElseThrow();
    }

    private Api api(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
