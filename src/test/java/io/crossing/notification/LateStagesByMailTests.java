package io.crossing.notification;

import static io.crossing.notification.Townsfolk.DORA;
import static io.crossing.notification.Townsfolk.FAY;
import static io.crossing.notification.Townsfolk.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.crossing.escalation.Brief;
import io.crossing.escalation.Channel;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationId;
import io.crossing.escalation.EscalationRaised;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.escalation.Statement;
import io.crossing.notification.UnreliableMailServer.Mood;
import io.crossing.process.PersonId;
import io.crossing.report.BoardPageDue;
import io.crossing.report.BoardReport;
import io.crossing.report.BoardReport.Numbers;
import io.crossing.report.Calibration;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Late stages reach people once, whatever the mail server does meanwhile, and nobody who is late waits for it. */
@SpringBootTest(classes = LetterParts.class, webEnvironment = WebEnvironment.NONE)
@DirtiesContext
class LateStagesByMailTests {

    private static final UnreliableMailServer SERVER = new UnreliableMailServer();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private LateScene late;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void quickly(DynamicPropertyRegistry settings) {
        settings.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SERVER::port);
        settings.add("crossing.notification.address", () -> "https://crossing.example.org");
        settings.add("crossing.notification.connect-timeout", () -> "500ms");
        settings.add("crossing.notification.answer-timeout", () -> "2s");
        settings.add("crossing.notification.retry-after", () -> "100ms,200ms");
        settings.add("crossing.notification.pause", () -> "100ms");
        settings.add("crossing.notification.longest-pause", () -> "300ms");
        settings.add("crossing.notification.digest.quiet", () -> "1s");
        settings.add("crossing.notification.digest.look", () -> "100ms");
        settings.add("db-scheduler.polling-interval", () -> "50ms");
    }

    @AfterAll
    static void close() throws Exception {
        SERVER.close();
    }

    @BeforeEach
    void forget() {
        SERVER.comesUp();
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from late_notice").update();
        SERVER.empty();
    }

    static Stream<Mood> moods() {
        return Stream.of(
                Mood.SILENT,
                Mood.answers("", "421 4.3.2 shutting down"),
                Mood.answers("RCPT", "451 4.7.1 come back later"),
                Mood.answers("DATA", "554 5.6.0 do not like it"));
    }

    @ParameterizedTest
    @MethodSource("moods")
    void reachPeopleOnceAfterTheServerIsWellAgain(Mood mood) {
        SERVER.is(mood);

        severalAreLate();
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") > 0);
        SERVER.comesUp();

        assertThatEachGotOne();
    }

    @Test
    void reachPeopleOnceAfterTheServerWasDown() {
        SERVER.goesDown();

        severalAreLate();
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") > 0);
        SERVER.comesUp();

        assertThatEachGotOne();
    }

    @Test
    void theBoardPageReachesTheFounderOnceTheServerIsThere() {
        SERVER.goesDown();
        LocalDate day = LocalDate.parse("2031-06-02");
        Numbers numbers = new Numbers(12, 9, 2, 1, 2, 0, 1);
        BoardReport board = new BoardReport(
                day,
                Scene.DUE,
                day.minusMonths(1),
                numbers,
                numbers,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                new Calibration(0, 0, 0),
                List.of());

        events.publishEvent(new BoardPageDue(board, List.of(FAY)));
        events.publishEvent(new BoardPageDue(board, List.of(FAY)));
        SERVER.comesUp();

        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where sent_at is null") == 0);
        assertThat(oncePerId(SERVER.received()))
                .singleElement()
                .satisfies(mail -> assertThat(subject(mail)).startsWith("How the rollouts stand"));
    }

    private void severalAreLate() {
        for (int number = 0; number < 5; number++) {
            raise(SAM);
        }
        raise(DORA);
    }

    private void assertThatEachGotOne() {
        await().atMost(LONG_ENOUGH)
                .until(() -> count("select count(*) from mail where sent_at is null") == 0
                        && count("select count(*) from late_notice where batch is null") == 0
                        && SERVER.received().size() >= 2);
        Map<String, Long> received = oncePerId(SERVER.received()).stream()
                .map(LateStagesByMailTests::subject)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(received)
                .isEqualTo(Map.of(
                        "5 stages are late, please decide",
                        1L,
                        "Invoice triage: “Ownership” is 3 working days late, please decide",
                        1L));
    }

    private void raise(PersonId to) {
        Rung first = new Rung(1, Hearer.SPONSOR, Set.of(Channel.MAIL), null, Scene.DUE, Scene.DUE, to, null, false);
        Escalation raised = new Escalation(
                EscalationId.random(),
                Scene.ROLLOUT,
                Scene.OWNERSHIP,
                "Ownership",
                Scene.DUE,
                Instant.EPOCH,
                EscalationState.OPEN,
                to,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(first));
        Brief brief = brief();
        events.publishEvent(new EscalationRaised(late.is(raised, brief), to));
    }

    private static Brief brief() {
        Statement one = new Statement("Invoice triage", "/rollouts/" + Scene.ROLLOUT);
        return new Brief(one, one, one, null, List.of(one), List.of(), one, one);
    }

    /** What the server took too slowly to be believed comes again under the same id, by which mailboxes know it. */
    private static Collection<MimeMessage> oncePerId(List<MimeMessage> received) {
        Map<String, MimeMessage> byId = new LinkedHashMap<>();
        for (MimeMessage mail : received) {
            try {
                byId.put(mail.getMessageID(), mail);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return byId.values();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
