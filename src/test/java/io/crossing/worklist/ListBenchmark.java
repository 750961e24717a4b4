package io.crossing.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * How long a list takes with 100,000 open work items of which 5,000 are open to the reader, beside the engine's own task query over the
 * same tasks in the same database and run. Prints a table of medians in milliseconds; run with {@code mvn verify -Pbench}.
 */
@Tag("bench")
@SpringBootTest(
        classes = WorklistParts.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "crossing.process.jobs=false",
            "crossing.process.diagrams=src/test/resources/worklist",
            "spring.datasource.username=sa",
            "spring.datasource.password="
        })
@DirtiesContext
abstract class ListBenchmark {

    private static final int ITEMS = 100_000;
    private static final int OPEN = 5_000;
    private static final int WARM_UP = 15;
    private static final int RUNS = 41;
    private static final double LIMIT = 100;

    @Autowired
    private Town town;

    @Autowired
    private WorkLists lists;

    @Autowired
    private TaskService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final Map<String, Double> medians = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();

    @Test
    void aPageWithItsCountTakesLessThanATenthOfASecond() {
        town.reset();
        new ManyWorkItems(jdbc, clock.instant()).add(ITEMS, OPEN);
        new EngineTasks(jdbc).copy();
        jdbc.execute("analyze");
        WorkItemFilter open = WorkItemFilter.of(Scope.OPEN);

        ours("open to me, page 1", open, 0);
        engines("open to me, page 1", 0);
        ours("open to me, page 100", open, 99);
        engines("open to me, page 100", 99);
        ours("open to me, one stage", open.inStage("Stage 3"), 0);
        ours("open to me, one area", open.inArea("Area 3"), 0);
        ours("open to me, late", open.due(DueWindow.LATE), 0);
        ours("open to me, one rollout", open.in(new RolloutId(ManyWorkItems.rollout(4_000))), 0);
        ours("open to me, a word that many have", open.containing("activation"), 0);
        ours("open to me, a word that few have", open.containing("rollout 777"), 0);
        ours("open to me, a word that none has", open.containing("no such word"), 0);
        ours("open to me, a stage and a word, page 5", open.inStage("Stage 3").containing("activation"), 4);
        ours("mine, page 1", WorkItemFilter.of(Scope.MINE), "person1", 0);
        ours("waiting for others (10,000), page 1", WorkItemFilter.of(Scope.WAITING), "lea", 0);
        ours("waiting for others (10,000), page 100", WorkItemFilter.of(Scope.WAITING), "lea", 99);
        ours("everybody's (100,000), page 1", WorkItemFilter.of(Scope.ALL), "lea", 0);
        ours("everybody's (100,000), page 100", WorkItemFilter.of(Scope.ALL), "lea", 99);
        ours("everybody's, a word that few have", WorkItemFilter.of(Scope.ALL).containing("rollout 777"), "lea", 0);
        measure("what the filter offers, open to me", () -> lists.choices(open, town.person("dora")));
        measure(
                "the numbers on the tabs",
                () -> List.of(
                        lists.count(WorkItemFilter.of(Scope.MINE), town.person("dora"), 1_000),
                        lists.count(open, town.person("dora"), 1_000),
                        lists.count(WorkItemFilter.of(Scope.WAITING), town.person("dora"), 1_000)));

        System.out.printf("| %-50s | %8s | %8s | load %.1f%n", "list", "median", "95 %", load());
        table.forEach(System.out::println);
        medians.entrySet().stream()
                .filter(median -> median.getKey().startsWith("open to me"))
                .forEach(median ->
                        assertThat(median.getValue()).as(median.getKey()).isLessThan(LIMIT));
    }

    private void ours(String what, WorkItemFilter filter, int page) {
        ours(what, filter, "dora", page);
    }

    private void ours(String what, WorkItemFilter filter, String reader, int page) {
        town.add("person1", Role.PARTICIPANT);
        Person person = town.person(reader);
        Page<WorkItem> found = measure(what, () -> lists.page(filter, person, new Paging(page, 25, null)));
        note(
                what,
                found.total() + (found.more() ? "+" : "") + " in all, "
                        + found.items().size() + " shown");
    }

    private void engines(String what, int page) {
        Supplier<TaskQuery> query = () -> engine.createTaskQuery()
                .or()
                .taskCandidateUser("dora")
                .taskCandidateGroupIn(List.of("participant"))
                .endOr();
        String name = "the engine: " + what;
        measure(
                name,
                () -> query.get()
                                .orderByDueDate()
                                .asc()
                                .orderByTaskId()
                                .asc()
                                .listPage(page * 25, 25)
                                .size()
                        + query.get().count());
        note(name, query.get().count() + " in all");
    }

    private <T> T measure(String what, Supplier<T> call) {
        for (int run = 0; run < WARM_UP; run++) {
            call.get();
        }
        double[] took = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            call.get();
            took[run] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(took);
        medians.put(what, took[RUNS / 2]);
        table.add(String.format("| %-50s | %8.2f | %8.2f |", what, took[RUNS / 2], took[RUNS * 95 / 100]));
        return call.get();
    }

    /** How many others worked on this machine meanwhile; above its number of processors the figures say little. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void note(String what, String remark) {
        table.set(table.size() - 1, table.get(table.size() - 1) + " " + remark + " |");
        assertThat(medians).containsKey(what);
    }
}
