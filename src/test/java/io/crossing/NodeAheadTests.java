package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes over one PostgreSQL, one with a clock that is six minutes ahead until it is put right. */
@Tag("faults")
class NodeAheadTests {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int ROLLOUTS = 4;

    /** The rungs of the ladder that is shipped come after 0, 3, 5, 8 and 12 days of these. */
    private static final String DAY = "--crossing.calendar.day=PT4S";

    @TempDir
    private Path folder;

    @Test
    void tellsNoRungEarlyAndNoneTwice() throws Exception {
        try (HikariDataSource database = PostgreSql.newDatabase()) {
            JdbcClient jdbc = JdbcClient.create(database);
            Burst burst = new Burst(database);
            burst.prepare(ROLLOUTS, 1);
            Path mended = folder.resolve("mended");
            Path log = folder.resolve("ahead.log");
            try (ClusterNode ahead =
                    ClusterNode.launchAs(SixMinutesAhead.class, mended, log, database.getJdbcUrl(), settings())) {
                ahead.awaitReady();
                burst.fallDue(ROLLOUTS, Duration.ofMinutes(5));

                Awaitility.await().during(Duration.ofSeconds(5)).atMost(LONGEST).until(() -> burst.raised() == 0);
                assertThat(ahead.health()).isEqualTo(503);
                assertThat(log).content().contains("s ahead of the database's", "It fires no timers");
                burst.fallDue(ROLLOUTS, Duration.ofDays(1));

                try (ClusterNode right =
                        ClusterNode.launch(folder.resolve("right.log"), database.getJdbcUrl(), settings())) {
                    right.awaitReady();
                    assertThat(right.health()).isEqualTo(200);
                    burst.overrun(ROLLOUTS / 2);
                    awaitTopOfLadders(jdbc, ROLLOUTS / 2);
                    assertThat(ahead.health()).isEqualTo(503);

                    Files.createFile(mended);
                    Awaitility.await().atMost(LONGEST).until(() -> ahead.health() == 200);
                    assertThat(log).content().contains("right again");
                }

                burst.overrun(ROLLOUTS / 2);
                awaitTopOfLadders(jdbc, ROLLOUTS);
            }
            assertThat(burst.raised()).isEqualTo(ROLLOUTS);
            assertNoneEarlyAndNoneTwice(jdbc);
        }
    }

    private static String[] settings() {
        return new String[] {DAY, "--crossing.notification.sender=page", "--crossing.process.max-wait=PT0.5S"};
    }

    private static void awaitTopOfLadders(JdbcClient jdbc, long ladders) {
        Awaitility.await()
                .atMost(LONGEST)
                .until(() -> count(jdbc, "select count(*) from escalation_rung where rung = 5 and told_at is not null")
                        == ladders);
    }

    /** Where a machine is so slow that two rungs are due at once, the lower one is skipped, and says so. */
    private static void assertNoneEarlyAndNoneTwice(JdbcClient jdbc) {
        assertThat(count(jdbc, "select count(*) from escalation_rung where told_at < due_at"))
                .isZero();
        assertThat(count(jdbc, "select count(*) from ledger where said like '%history.overran%'"))
                .isEqualTo(ROLLOUTS);
        assertThat(count(jdbc, "select count(*) from ledger where said like '%history.climbed%'"))
                .isEqualTo(count(jdbc, "select count(*) from escalation_rung where rung > 1 and told_at is not null"));
        assertThat(count(jdbc, "select count(*) from escalation_rung where told_at is null and not skipped"))
                .isZero();
        assertThat(count(jdbc, "select count(*) from act_ru_incident")).isZero();
    }

    private static long count(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
