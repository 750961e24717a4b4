package io.crossing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole product with a diagram in which many tasks wait, so that each test has one that nothing has happened to. */
@ProductTest
abstract class ManyTasksTest {

    private static final Map<String, Deque<String>> FRESH = new HashMap<>();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void manyTasks(DynamicPropertyRegistry settings) throws IOException {
        settings.add("crossing.process.diagrams", ManyTasks.folder()::toString);
        settings.add("crossing.calendar.day", () -> "");
    }

    final String address() {
        return "http://localhost:" + port;
    }

    final Api api(String person) {
        return new Api(address(), person);
    }

    /** A rollout of Lea's in which nothing has happened. */
    final String started(String name) {
        return api("lea")
                .post("/rollouts", Pilots.pilot(name, "Sorts " + name, "Finance"))
                .ok()
                .path("id")
                .asString();
    }

    /** A task of that name that no test has had. */
    final String task(String rollout, String name) {
        return FRESH.computeIfAbsent(rollout + name, key -> tasks(rollout, name))
                .remove();
    }

    private Deque<String> tasks(String rollout, String name) {
        return api("lea")
                .get("/tasks?scope=all&size=200&rollout=" + rollout)
                .ok()
                .path("items")
                .valueStream()
                .filter(task -> task.path("name").asString().equals(name))
                .map(task -> task.path("id").asString())
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Answers that the form of these tasks takes. */
    static Map<String, Object> good() {
        return Map.of("answers", Map.of("found", "Nothing."));
    }
}
