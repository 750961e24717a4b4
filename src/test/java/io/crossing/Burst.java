package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.StartingRollout;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rollouts in their first stage, started through the product, whose deadlines then pass at the same time. */
final class Burst {

    private static final String PASSWORD = "a bridge of nine piers";

    /** How many are started through the product; more are copies of these. */
    private static final int STARTED = 100;

    private final JdbcClient jdbc;
    private final String url;

    Burst(HikariDataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.url = database.getJdbcUrl();
    }

    /**
     * The same for more rollouts than can be started in a short time: some are started through the product and copied, row by row, in the
     * product's tables and the engine's.
     */
    void prepare(int rollouts, int sponsors) throws InterruptedException, ExecutionException {
        int started = Math.min(rollouts, STARTED);
        prepare(url, started, sponsors);
        if (rollouts > started) {
            new CopyOfRollouts(jdbc).copy(rollouts / started - 1);
        }
        assertThat(count("select count(*) from act_ru_job where handler_cfg_ = 'Timer_MandateOverruns'"))
                .isEqualTo(rollouts);
    }

    /** Starts so many rollouts, evenly for so many sponsors; nobody fires timers yet, and no mail goes out. */
    private static void prepare(String database, int rollouts, int sponsors)
            throws InterruptedException, ExecutionException {
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(Crossing.class)
                .run(
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.main.banner-mode=off",
                        "--server.port=0",
                        "--crossing.process.jobs=false",
                        "--crossing.notification.sender=page",
                        "--db-scheduler.enabled=false")) {
            settle(product.getBean(AddingPerson.class), sponsors);
            Person lead = product.getBean(People.class).get(new PersonId("lead"));
            StartingRollout starting = product.getBean(StartingRollout.class);
            ExecutorService workers = Executors.newFixedThreadPool(4);
            List<Future<?>> started = IntStream.range(0, rollouts)
                    .<Future<?>>mapToObj(
                            number -> workers.submit(() -> starting.start(lead, pilot(number, sponsors), null)))
                    .toList();
            for (Future<?> one : started) {
                one.get();
            }
            workers.shutdown();
        }
    }

    private static void settle(AddingPerson adding, int sponsors) {
        add(adding, "lead", Role.LEAD);
        add(adding, "pia", Role.PARTICIPANT);
        add(adding, "tara", Role.PARTICIPANT);
        IntStream.range(0, sponsors).forEach(number -> add(adding, "sponsor" + number, Role.SPONSOR));
    }

    private static void add(AddingPerson adding, String id, Role role) {
        adding.add(new NewPerson(new PersonId(id), id, id + "@example.org", Set.of(role), PASSWORD));
    }

    private static Map<String, Object> pilot(int number, int sponsors) {
        return Map.of(
                "name",
                "Pilot " + number,
                "summary",
                "Summarises contracts for the buyers.",
                "businessArea",
                "Purchasing",
                "pilotTeam",
                List.of("pia"),
                "sponsor",
                "sponsor" + number % sponsors,
                "lead",
                "lead",
                "teams",
                List.of(Map.of("name", "North", "lead", "tara", "people", 12)),
                "targetDate",
                "2031-06-30");
    }

    /** Lets the deadlines of so many of the rollouts pass now, those whose stage is not late yet. */
    void overrun(int stages) {
        fallDue(stages, Duration.ZERO);
    }

    /** Sets the deadlines of so many of the rollouts whose stage is not late yet. */
    void fallDue(int stages, Duration in) {
        int moved = jdbc.sql("""
                update act_ru_job set duedate_ = localtimestamp + ? * interval '1 second' where id_ in (
                    select id_ from act_ru_job where handler_cfg_ = 'Timer_MandateOverruns' and duedate_ > localtimestamp
                    order by id_ limit ?)
                """).params(in.toSeconds(), stages).update();
        assertThat(moved).isEqualTo(stages);
    }

    long raised() {
        return count("select count(*) from escalation");
    }

    void awaitRaised(long escalations, Duration longest) {
        Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(100)).until(() -> raised() >= escalations);
    }

    /** Waits until so many letters were written and nobody waits for one. */
    void awaitToldAll(int letters, Duration longest) {
        Awaitility.await()
                .atMost(longest)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> count("select count(*) from late_notice where batch is null") == 0
                        && count("select count(*) from mail where event_key like 'late stages %'") >= letters);
    }

    /** Whether everybody was told: nobody waits for a mail any more, and none is on its way. */
    void awaitToldAll(Duration longest) {
        Awaitility.await()
                .atMost(longest)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> count("select count(*) from late_notice where batch is null") == 0
                        && count("select count(*) from mail where sent_at is null and given_up_at is null") == 0);
    }

    /** One mail for each sponsor, which tells of all of theirs. */
    void assertOneDigestEach(int sponsors) {
        assertThat(count("select count(distinct batch) from late_notice")).isEqualTo(sponsors);
        assertThat(count("select count(distinct to_person) from late_notice")).isEqualTo(sponsors);
        assertThat(count("select count(*) from mail where event_key like 'late stages %'"))
                .isEqualTo(sponsors);
        assertThat(count("select count(*) from mail where event_key like 'escalation %'"))
                .isZero();
    }

    /** One escalation for each stage that was late, told once, with one question asked, and nothing left behind. */
    void assertEachOnce(int stages) {
        assertThat(raised()).isEqualTo(stages);
        assertThat(count("select count(distinct rollout) from escalation where state = 'OPEN'"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from escalation_rung where told_at is not null"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from ledger where what like '%passed its deadline%'"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from work_item where element = 'Task_AnswerEscalation' and state = 'OPEN'"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from act_ru_job where handler_cfg_ = 'Timer_NextRung'"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from act_ru_task where task_def_key_ = 'Task_AnswerEscalation'"))
                .isEqualTo(stages);
        assertThat(count("select count(*) from late_notice")).isEqualTo(stages);
        assertThat(count("select count(*) from act_ru_incident")).isZero();
        assertThat(count("select count(*) from act_ru_job where retries_ = 0")).isZero();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
