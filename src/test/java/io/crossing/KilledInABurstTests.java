package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of two nodes is killed, with SIGKILL, again and again while stages overrun by the dozen. */
@Tag("faults")
class KilledInABurstTests {

    private static final int ROUNDS = Integer.getInteger("burst.kills", 20);
    private static final int STAGES_IN_A_ROUND = Integer.getInteger("burst.stages", 2_000) / ROUNDS;
    private static final int SPONSORS = 10;

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        int stages = ROUNDS * STAGES_IN_A_ROUND;
        GreenMail mailboxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailboxes.start();
        try (HikariDataSource database = PostgreSql.newDatabase()) {
            String url = database.getJdbcUrl();
            String[] settings = {
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailboxes.getSmtp().getPort(),
                "--crossing.process.max-wait=PT1S",
                "--crossing.notification.digest.quiet=1s",
                "--crossing.notification.digest.longest=5s",
                "--crossing.notification.digest.look=500ms"
            };
            Burst burst = new Burst(database);
            burst.prepare(stages, SPONSORS);
            try (ClusterNode one = ClusterNode.launch(folder.resolve("one.log"), url, settings);
                    ClusterNode two = ClusterNode.launch(folder.resolve("two.log"), url, settings)) {
                one.awaitReady();
                two.awaitReady();
                for (int round = 0; round < ROUNDS; round++) {
                    ClusterNode victim = round % 2 == 0 ? one : two;
                    long before = burst.raised();
                    burst.overrun(STAGES_IN_A_ROUND);
                    burst.awaitRaised(before + STAGES_IN_A_ROUND / 4, Duration.ofMinutes(10));
                    victim.kill();
                    victim.relaunch();
                    victim.awaitReady();
                }

                // What a killed node had taken up is locked for five minutes.
                burst.awaitRaised(stages, Duration.ofMinutes(15));
                burst.awaitToldAll(Duration.ofMinutes(10));
            }
            burst.assertEachOnce(stages);
            assertEachNoticeInOneMail(JdbcClient.create(database), mailboxes);
        } finally {
            mailboxes.stop();
        }
    }

    /** A mail that was taken just before its node was killed comes again under the same id, by which mailboxes know it. */
    private static void assertEachNoticeInOneMail(JdbcClient jdbc, GreenMail mailboxes) throws Exception {
        Set<String> received = new HashSet<>();
        for (MimeMessage mail : mailboxes.getReceivedMessages()) {
            received.add(mail.getMessageID());
        }
        long batches = jdbc.sql("select count(distinct batch) from late_notice")
                .query(Long.class)
                .single();
        long mails = jdbc.sql(
                        "select count(*) from mail where event_key like 'late stages %' or event_key like 'escalation %'")
                .query(Long.class)
                .single();
        assertThat(mails).isEqualTo(batches);
        assertThat(received).hasSize(Math.toIntExact(batches));
    }
}
