package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long two nodes take to raise an escalation for each of 10,000 stages that overrun in the same minute, beside the time in which two bare
 * engines fire as many timers, on the same PostgreSQL and in the same run. Prints the medians; run with {@code mvn verify -Pbench}.
 */
@Tag("bench")
class BurstBenchmark {

    private static final int STAGES = Integer.getInteger("burst.stages", 10_000);
    private static final int RUNS = Integer.getInteger("burst.runs", 3);
    private static final int SPONSORS = 10;
    private static final double MOST = 15;

    @TempDir
    private Path folder;

    @Test
    void isWithinFifteenTimesTheBareEngine() throws Exception {
        List<Duration> bare = new ArrayList<>();
        List<Duration> raised = new ArrayList<>();
        List<Duration> told = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(bareEngines());
            BurstRun.Times times = new BurstRun(STAGES, SPONSORS, folder).run();
            raised.add(times.raised());
            told.add(times.told());
        }
        double ratio = (double) median(raised).toMillis() / median(bare).toMillis();
        System.out.printf(
                "%n%,d timers, two nodes, medians of %d runs%n  bare engine    %8.1f s%n  escalations    %8.1f s  (%.1f times as long)%n"
                        + "  everybody told %8.1f s%n%n",
                STAGES, RUNS, seconds(median(bare)), seconds(median(raised)), ratio, seconds(median(told)));

        assertThat(ratio).isLessThan(MOST);
    }

    private static Duration bareEngines() {
        try (HikariDataSource database = PostgreSql.newDatabase();
                BareEngines engines = new BareEngines(database)) {
            return engines.fire(STAGES);
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
