package io.crossing;

import io.crossing.Api.NoAnswer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Several people who do at once whatever waits for them, through the API, until they stop or the product is gone. */
final class BusyTeam {

    private static final List<String> PEOPLE = List.of("lea", "sam", "olga", "dora", "tara", "tom");
    private static final long BREATH = 50_000_000;

    private final RunningProduct product;
    private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
    private volatile boolean working;
    private List<Thread> people = List.of();

    BusyTeam(RunningProduct product) {
        this.product = product;
    }

    /** An answer that was acknowledged. */
    record Answered(String person, String task, String name, String rollout) {}

    Queue<Answered> answered() {
        return answered;
    }

    void setsToWork() {
        working = true;
        people = PEOPLE.stream()
                .map(person -> new Thread(() -> work(product.as(person)), person))
                .toList();
        people.forEach(Thread::start);
    }

    void stops() throws InterruptedException {
        working = false;
        for (Thread person : people) {
            person.join();
        }
    }

    private void work(Api person) {
        try {
            while (working) {
                waitingFor(person).forEach(task -> answer(person, task));
                LockSupport.parkNanos(BREATH);
            }
        } catch (NoAnswer gone) {
            working = false;
        }
    }

    private static List<JsonNode> waitingFor(Api person) {
        return Stream.of("mine", "open")
                .map(scope -> person.get("/tasks?scope=" + scope))
                .filter(list -> list.status() == 200)
                .flatMap(list -> list.body().path("items").valueStream())
                .toList();
    }

    /** Whatever somebody else was faster with is left to them. */
    private void answer(Api person, JsonNode task) {
        String id = task.path("id").asString();
        SampleSteps.answer(person, id)
                .filter(answer -> answer.status() == 200)
                .ifPresent(done -> answered.add(new Answered(
                        person.person(),
                        id,
                        task.path("name").asString(),
                        task.path("rolloutId").asString())));
    }
}
