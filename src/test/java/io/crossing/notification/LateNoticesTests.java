package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.escalation.EscalationId;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** What has to hold on every database, whichever node looks. */
abstract class LateNoticesTests {

    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId DORA = new PersonId("dora");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(database());
    private final LateNotices notices = new LateNotices(jdbc);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database()));

    abstract DataSource database();

    static void createTables(DataSource database) {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0050__notification.sql")), database);
    }

    @BeforeEach
    void forget() {
        jdbc.sql("delete from late_notice").update();
    }

    @Test
    void keepsTheSameNoticeOnce() {
        EscalationId id = EscalationId.random();

        notices.add(SAM, id, 1, MONDAY);
        notices.add(SAM, id, 1, MONDAY);
        notices.add(SAM, id, 2, MONDAY);
        notices.add(DORA, id, 2, MONDAY);

        UUID batch = UUID.randomUUID();
        assertThat(notices.take(SAM, batch)).isEqualTo(2);
        assertThat(notices.taken(batch)).containsExactly(new LateNotice(id, 2));
        assertThat(notices.waiting()).extracting(LateNotices.Waiting::person).containsExactly(DORA);
    }

    @Test
    void givesTheLatestStageFirst() {
        EscalationId later = EscalationId.random();
        EscalationId sooner = EscalationId.random();
        notices.add(SAM, later, 1, MONDAY.plusSeconds(60));
        notices.add(SAM, sooner, 1, MONDAY);

        UUID batch = UUID.randomUUID();
        notices.take(SAM, batch);

        assertThat(notices.taken(batch)).extracting(LateNotice::escalation).containsExactly(sooner, later);
    }

    @Test
    void saysSinceWhenSomethingWaitsByTheDatabasesClock() {
        notices.add(SAM, EscalationId.random(), 1, MONDAY);

        assertThat(notices.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.first()).isEqualTo(waiting.last());
            assertThat(waiting.now()).isAfterOrEqualTo(waiting.last());
        });
    }

    @Test
    void isTakenByOneNodeOnly() throws Exception {
        for (int i = 0; i < 20; i++) {
            notices.add(SAM, EscalationId.random(), 1, MONDAY);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            together.await();
            return transaction.execute(status -> notices.take(SAM, UUID.randomUUID()));
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Integer>> taken = nodes.invokeAll(List.of(node, node));
        nodes.shutdown();

        assertThat(List.of(taken.get(0).get(), taken.get(1).get())).containsExactlyInAnyOrder(20, 0);
    }

    @Test
    void waitsOnWhereTheNodeDiesBeforeItHasWritten() {
        notices.add(SAM, EscalationId.random(), 1, MONDAY);

        transaction.executeWithoutResult(status -> {
            notices.take(SAM, UUID.randomUUID());
            status.setRollbackOnly();
        });

        assertThat(notices.waiting()).hasSize(1);
    }
}
