package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Api.NoAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The product is killed, with SIGKILL, while it works. */
@Tag("faults")
class SurvivingTheEndOfPowerTests {

    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    /** When the plug is pulled; how far the work has come by then is up to the machine. */
    private final Random chance = new Random();

    @Test
    void reachesTheSponsorOncePerRungWhenAStageIsLeftAlone() throws IOException {
        try (RunningProduct product = RunningProduct.start(folder, "--crossing.calendar.day=PT2S")) {
            String rollout = start(product, "Left alone").path("id").asString();

            product.killAndRestart();
            String escalation = awaitEscalation(product, rollout);
            awaitRung(product, escalation, 2);
            product.killAndRestart();
            awaitRung(product, escalation, 5);

            JsonNode escalations = product.as("lea")
                    .get("/rollouts/" + rollout + "/escalations")
                    .ok();
            assertThat(items(escalations)).hasSize(1);
            JsonNode rungs =
                    product.as("sam").get("/escalations/" + escalation).ok().path("sentTo");
            assertThat(rungs.valueStream()
                            .map(rung -> rung.path("rung").asInt())
                            .toList())
                    .doesNotHaveDuplicates()
                    .contains(1, 5);
        }
    }

    @Test
    void losesNothingThatWasAnswered() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start(folder, "--crossing.calendar.day=PT1H")) {
            Queue<String> answered = new ConcurrentLinkedQueue<>();
            for (int round = 0; round < 3; round++) {
                workUntilKilled(product, answered, 10);
                product.killAndRestart();
            }

            assertThat(answered).hasSizeGreaterThan(20);
            for (String rollout : answered) {
                JsonNode kept = product.as("lea").get("/rollouts/" + rollout).ok();
                assertThat(kept.path("stage")
                                .path("id")
                                .asString(kept.path("stage").asString()))
                        .isNotBlank();
                assertThat(items(product.as("lea")
                                .get("/tasks?scope=all&rollout=" + rollout)
                                .ok()))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void keepsEveryAnswerWholeWhenKilledWhileManyPeopleWork() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start(folder, "--crossing.calendar.day=PT1H")) {
            List<String> rollouts = IntStream.range(0, 3)
                    .mapToObj(number ->
                            start(product, "At once " + number).path("id").asString())
                    .toList();
            BusyTeam team = new BusyTeam(product);

            for (int kill = 0; kill < KILLS; kill++) {
                team.setsToWork();
                Awaitility.await()
                        .pollDelay(Duration.ofMillis(chance.nextInt(300, 2000)))
                        .until(() -> true);
                product.kill();
                team.stops();
                product.restart();
                assertThat(team.answered()).allSatisfy(answer -> isWhole(product, answer));
            }
            team.setsToWork();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> rollouts.stream()
                            .allMatch(rollout -> stage(product, rollout).equals("Stage_Embedding")));
            team.stops();

            assertThat(team.answered()).hasSizeGreaterThan(40).allSatisfy(answer -> isWhole(product, answer));
            System.out.println(team.answered().size() + " answers over " + KILLS + " kills, all of them kept");
        }
    }

    /** The work item is done by whoever did it, and what they answered is on record. */
    private static void isWhole(RunningProduct product, BusyTeam.Answered answer) {
        JsonNode task =
                product.as(answer.person()).get("/tasks/" + answer.task()).ok();
        assertThat(task.path("state").asString()).as(answer.toString()).isEqualTo("DONE");
        assertThat(task.path("completedBy").asString()).isEqualTo(answer.person());
        assertThat(items(product.as("lea")
                        .get("/rollouts/" + answer.rollout() + "/evidence?size=200")
                        .ok()))
                .as(answer.toString())
                .anyMatch(evidence -> evidence.path("by").asString().equals(answer.person())
                        && evidence.path("title").asString().equals(answer.name()));
    }

    private static String stage(RunningProduct product, String rollout) {
        return product.as("lea").get("/rollouts/" + rollout).ok().path("stage").asString();
    }

    private static void workUntilKilled(RunningProduct product, Queue<String> answered, int enough)
            throws InterruptedException {
        AtomicBoolean working = new AtomicBoolean(true);
        int before = answered.size();
        List<Thread> workers = List.of(worker(product, answered, working), worker(product, answered, working));
        workers.forEach(Thread::start);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> answered.size() >= before + enough);
        product.kill();
        working.set(false);
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static Thread worker(RunningProduct product, Queue<String> answered, AtomicBoolean working) {
        return new Thread(() -> {
            for (int number = 0; working.get(); number++) {
                try {
                    answered.add(start(product, "Kept " + number).path("id").asString());
                } catch (NoAnswer gone) {
                    return;
                }
            }
        });
    }

    private static JsonNode start(RunningProduct product, String name) {
        return product.as("lea")
                .post("/rollouts", Pilots.pilot(name, "For the test.", "Testing"))
                .ok();
    }

    private static String awaitEscalation(RunningProduct product, String rollout) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> items(product.as("lea")
                                .get("/rollouts/" + rollout + "/escalations")
                                .ok()),
                        found -> !found.isEmpty())
                .get(0)
                .path("id")
                .asString();
    }

    private static void awaitRung(RunningProduct product, String escalation, int rung) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> product.as("sam")
                                .get("/escalations/" + escalation)
                                .ok()
                                .path("rung")
                                .asInt()
                        >= rung);
    }

    private static List<JsonNode> items(JsonNode list) {
        return (list.isArray() ? list : list.path("items")).valueStream().toList();
    }
}
