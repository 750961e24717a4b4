package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product is killed, with SIGKILL, at random points while it moves rollouts: each is wholly on one version, and a rerun moves the rest. */
@Tag("faults")
class KilledWhileMovingTests {

    private static final int ROLLOUTS = Integer.getInteger("moving.rollouts", 1_000);
    private static final int KILLS = Integer.getInteger("moving.kills", 10);

    /** Where those stand that are started through the product; the others are copies of them. */
    private static final List<String> STAND_AT = List.of(
            "Confirm sponsorship",
            "Approve the budget",
            "Accept ownership",
            "Assess the workflow",
            "Follow the document",
            "Bring the team in",
            "Answer the concerns",
            "Name a champion",
            "Set up the quality check",
            "Go live");

    private static final String RUNS = """
             from act_ru_execution run
             join act_re_procdef def on def.id_ = run.proc_def_id_ and def.key_ = 'PilotToScale' and run.parent_id_ is null
             join rollout r on cast(r.id as varchar) = run.business_key_
            """;
    private static final String MANDATES = """
             from stage_visit v join act_ru_execution run on run.business_key_ = cast(v.rollout as varchar)
             join act_ru_job job on job.process_instance_id_ = run.id_ and job.handler_cfg_ = 'Timer_MandateOverruns'
             where v.stage = 'Stage_Mandate' and v.left_at is null
            """;

    private final HikariDataSource database = PostgreSql.newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @TempDir
    private Path folder;

    @Test
    void leavesEachRolloutWhollyOnOneVersion() throws Exception {
        try (database;
                RunningProduct product = RunningProduct.start(
                        folder,
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.datasource.driver-class-name=org.postgresql.Driver",
                        "--crossing.process.jobs=false",
                        "--crossing.calendar.day=PT24H")) {
            Api ada = product.as("ada");
            for (String task : STAND_AT) {
                SampleSteps.until(ada.as("lea"), started(ada), task);
            }
            publish(ada);
            product.kill();
            new CopyOfRollouts(jdbc).copy(ROLLOUTS / STAND_AT.size() - 1);
            int teams = count(
                    "select count(*) from act_ru_execution part join act_re_procdef def on def.id_ = part.proc_def_id_"
                            + " where def.key_ = 'InvolveTeam' and part.super_exec_ is not null");
            assertThat(teams).isGreaterThanOrEqualTo(ROLLOUTS / STAND_AT.size() * 3);
            assertWhole();
            Map<UUID, Instant> due = mandates();
            product.restart();
            String move = ada.post(
                            "/diagrams/PilotToScale/moves",
                            Map.of("fromVersion", 1, "toVersion", 2, "timers", "RECOMPUTE"))
                    .ok()
                    .path("id")
                    .asString();

            for (int kill = 1; kill <= KILLS; kill++) {
                awaitMoved(ThreadLocalRandom.current()
                        .nextInt(ROLLOUTS * (kill - 1) / (KILLS + 1) + 1, ROLLOUTS * kill / (KILLS + 1)));
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000_000));
                product.kill();
                int moved = moved();
                System.out.printf("Kill %d after %d of %d were moved.%n", kill, moved, ROLLOUTS);
                assertThat(moved).as("it was killed on the way").isLessThan(ROLLOUTS);
                assertWhole();
                assertDates(due);
                product.restart();
                if (kill % 2 == 0) {
                    ada.post("/moves/" + move + "/resume", Map.of()).ok();
                }
            }
            awaitMoved(ROLLOUTS);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> ada.get("/moves/" + move)
                            .ok()
                            .path("state")
                            .asString()
                            .equals("DONE"));

            assertWhole();
            assertDates(due);
            assertThat(count("select count(*) from rollout where version = 2")).isEqualTo(ROLLOUTS);
            String rollout = ada.as("lea")
                    .get("/rollouts?stage=Stage_Mandate")
                    .ok()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            SampleSteps.until(ada.as("lea"), rollout, "Name the owner");
        }
    }

    private static String started(Api ada) {
        return ada.as("lea")
                .post("/rollouts", Pilots.pilot("Invoice triage", "Sorts.", "Finance"))
                .ok()
                .path("id")
                .asString();
    }

    /** Another deadline, and another step for each team, in one change. */
    private static void publish(Api ada) throws Exception {
        ada.put("/diagrams/PilotToScale/draft", "*", diagram("PilotToScale").replace(">P10D<", ">P14D<"))
                .ok();
        ada.put(
                        "/diagrams/InvolveTeam/draft",
                        "*",
                        diagram("InvolveTeam").replace("Name a champion", "Name one champion"))
                .ok();
        String change = ada.get("/diagrams/PilotToScale/draft/publication")
                .ok()
                .path("change")
                .asString();
        ada.put("/changes/" + change + "/drafts/InvolveTeam.bpmn", Map.of()).ok();
        ada.post("/diagrams/PilotToScale/draft/ready", Map.of()).ok();
        ada.as("alan").post("/diagrams/PilotToScale/draft/approve", Map.of()).ok();
        ada.post("/diagrams/PilotToScale/draft/publish", Map.of()).ok();
    }

    private static String diagram(String name) throws Exception {
        return Files.readString(Path.of("bpmn/rollout", name + ".bpmn"));
    }

    private void awaitMoved(int rollouts) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> moved() >= rollouts);
    }

    private int moved() {
        return count("select count(*) from diagram_move_rollout where moved");
    }

    /** Runs, what they called, tasks, timers, record and result tell the same of each rollout. */
    private void assertWhole() {
        assertThat(count("select count(*)" + RUNS)).isEqualTo(ROLLOUTS);
        assertNone("the record is on another version than the run", RUNS + " where def.version_ <> r.version");
        assertNone(
                "a part, or a team's part, was deployed with another version than the run",
                RUNS + " join act_ru_execution part on part.root_proc_inst_id_ = run.id_"
                        + " join act_re_procdef called on called.id_ = part.proc_def_id_ where called.deployment_id_ <> def.deployment_id_");
        assertNone(
                "a task is of another version than its part",
                " from act_ru_task task join act_ru_execution part on part.id_ = task.execution_id_ where task.proc_def_id_ <> part.proc_def_id_");
        assertNone(
                "a timer is of another version than its part",
                " from act_ru_job job join act_ru_execution part on part.id_ = job.execution_id_ where job.process_def_id_ <> part.proc_def_id_");
        assertNone(
                "what a team is asked is called otherwise",
                " from work_item item join act_ru_task task on task.id_ = item.id join act_re_procdef def on def.id_ = task.proc_def_id_"
                        + " where item.element = 'Task_NameChampion' and item.name like '%one champion%' <> (def.version_ = 2)");
        assertNone(
                "the result is not what became of it",
                " from diagram_move_rollout m join rollout r on r.id = m.rollout where m.moved <> (r.version = 2)");
        assertNone("it needs a place, or is blocked", " from diagram_move_rollout where verdict <> 'CLEAN'");
    }

    private void assertNone(String what, String from) {
        assertThat(count("select count(*)" + from)).as(what).isZero();
    }

    /** What is moved is due four days later, what is not is due as it was; and the timer says what is shown. */
    private void assertDates(Map<UUID, Instant> before) {
        Map<UUID, Instant> now = mandates();
        assertThat(now.keySet()).isEqualTo(before.keySet());
        jdbc.sql("select r.id, r.version" + RUNS).query().listOfRows().forEach(row -> {
            Instant was = before.get(row.get("id"));
            if (was != null) {
                assertThat(now.get(row.get("id")))
                        .isEqualTo(row.get("version").equals(2) ? was.plus(Duration.ofDays(4)) : was);
            }
        });
        assertThat(jdbc.sql("select count(*)" + MANDATES + " and v.due_at <> job.duedate_ at time zone ?")
                        .param(ZoneId.systemDefault().getId())
                        .query(Integer.class)
                        .single())
                .as("the timer says something else than is shown")
                .isZero();
    }

    /** When each that is still in its first stage is due. */
    private Map<UUID, Instant> mandates() {
        Map<UUID, Instant> due = new java.util.HashMap<>();
        jdbc.sql("select v.rollout, v.due_at" + MANDATES)
                .query((row, number) -> due.put(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
        return due;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
