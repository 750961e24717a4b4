package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crossing.notification.UnreliableMailServer;
import io.crossing.notification.UnreliableMailServer.Mood;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail server is away or unwilling for an hour while stages overrun: mails come later, each once, and nothing else notices. */
@Tag("faults")
class MailServerAwayTests {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int STAGES = 6;
    private static final int SPONSORS = 3;

    private static final List<Consumer<UnreliableMailServer>> TROUBLES = List.of(
            UnreliableMailServer::goesDown,
            server -> server.is(Mood.SILENT),
            server -> server.is(Mood.answers("", "421 4.3.2 shutting down")),
            server -> server.is(Mood.answers("RCPT", "451 4.7.1 come back later")),
            server -> server.is(Mood.answers("DATA", "554 5.6.0 do not like it")));

    @TempDir
    private Path folder;

    @Test
    void delaysMailsAndNothingElse() throws Exception {
        int stages = TROUBLES.size() * STAGES;
        try (HikariDataSource database = PostgreSql.newDatabase();
                UnreliableMailServer server = new UnreliableMailServer()) {
            JdbcClient jdbc = JdbcClient.create(database);
            Burst burst = new Burst(database);
            burst.prepare(stages, SPONSORS);
            try (ClusterNode node =
                    ClusterNode.launch(folder.resolve("node.log"), database.getJdbcUrl(), settings(server))) {
                node.awaitReady();
                for (Consumer<UnreliableMailServer> trouble : TROUBLES) {
                    int delivered = server.received().size();
                    trouble.accept(server);
                    long before = burst.raised();
                    burst.overrun(STAGES);
                    burst.awaitRaised(before + STAGES, LONGEST);
                    Awaitility.await().atMost(LONGEST).until(() -> refused(jdbc) > 0);
                    assertThat(server.received()).hasSize(delivered);
                    assertThat(node.health()).isEqualTo(200);

                    anHourGoesBy(jdbc);
                    server.comesUp();
                    burst.awaitToldAll(LONGEST);
                }
            }
            burst.assertEachOnce(stages);
            assertEachMailOnce(jdbc, server.received());
        }
    }

    /** What waits between two attempts is as in production: up to an hour. */
    private static String[] settings(UnreliableMailServer server) {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + server.port(),
            "--crossing.notification.answer-timeout=3s",
            "--crossing.notification.digest.quiet=1s",
            "--crossing.notification.digest.longest=5s",
            "--crossing.notification.digest.look=500ms",
            "--crossing.process.max-wait=PT1S"
        };
    }

    private static long refused(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from mail where sent_at is null and last_error is not null")
                .query(Long.class)
                .single();
    }

    /** Everything that was written and put off lies an hour further back. */
    private static void anHourGoesBy(JdbcClient jdbc) {
        jdbc.sql("update mail set created_at = created_at - interval '1 hour' where sent_at is null")
                .update();
        jdbc.sql("update scheduled_tasks set execution_time = execution_time - interval '1 hour' where not picked")
                .update();
    }

    private static void assertEachMailOnce(JdbcClient jdbc, List<MimeMessage> received) throws Exception {
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : received) {
            ids.add(mail.getMessageID());
        }
        long written = jdbc.sql(
                        "select count(*) from mail where event_key like 'late stages %' or event_key like 'escalation %'")
                .query(Long.class)
                .single();
        assertThat(received).hasSize(Math.toIntExact(written));
        assertThat(ids).hasSameSizeAs(received);
    }
}
