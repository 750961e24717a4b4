package io.crossing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;

/** So many stages overrun at the same moment on PostgreSQL with two nodes, each a process of its own. */
final class BurstRun {

    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final int stages;
    private final int sponsors;
    private final Path folder;

    BurstRun(int stages, int sponsors, Path folder) {
        this.stages = stages;
        this.sponsors = sponsors;
        this.folder = folder;
    }

    /**
     * How long it took.
     *
     * @param raised until the last was raised
     * @param told until the last sponsor had their mail
     */
    record Times(Duration raised, Duration told) {}

    /** Lets it happen, and looks whether each was told once, in one mail for each sponsor. */
    Times run() throws Exception {
        try (HikariDataSource database = PostgreSql.newDatabase()) {
            Burst burst = new Burst(database);
            burst.prepare(stages, sponsors);
            String[] settings = {
                "--crossing.notification.sender=page",
                "--crossing.process.max-wait=PT1S",
                "--crossing.notification.digest.quiet=20s",
                "--crossing.notification.digest.longest=60m",
                "--crossing.notification.digest.look=500ms"
            };
            try (ClusterNode one = ClusterNode.launch(folder.resolve("one.log"), database.getJdbcUrl(), settings);
                    ClusterNode two = ClusterNode.launch(folder.resolve("two.log"), database.getJdbcUrl(), settings)) {
                one.awaitReady();
                two.awaitReady();
                long begun = System.nanoTime();
                burst.overrun(stages);
                burst.awaitRaised(stages, LONGEST);
                Duration raised = Duration.ofNanos(System.nanoTime() - begun);
                burst.awaitToldAll(sponsors, LONGEST);
                Duration told = Duration.ofNanos(System.nanoTime() - begun);
                burst.assertEachOnce(stages);
                burst.assertOneDigestEach(sponsors);
                return new Times(raised, told);
            }
        }
    }
}
