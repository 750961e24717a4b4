package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SystemClock;
import io.crossing.notification.OutboxParts.Readers;
import io.crossing.notification.UnreliableMailServer.Mood;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a mail between the outbox and the mailbox; run on each database. */
@DirtiesContext
abstract class OutboxTests {

    private static final UnreliableMailServer SERVER = new UnreliableMailServer();
    private static final Duration ANSWER_TIMEOUT = Duration.ofMillis(500);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final Person sam = person("sam", true);

    @Autowired
    private Outbox outbox;

    @Autowired
    private Mails mails;

    @Autowired
    private OpeningPost openingPost;

    @Autowired
    private Tellings tellings;

    @Autowired
    private ChoosingTelling choosing;

    @Autowired
    private Readers readers;

    @Autowired
    private People people;

    @Autowired
    private DigestLines lines;

    @Autowired
    private DigestWriter writer;

    @Autowired
    private Carrier carrier;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void quickly(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SERVER::port);
        settings.add("crossing.notification.address", () -> "https://crossing.example.org");
        settings.add("crossing.notification.from", () -> "Crossing <crossing@example.org>");
        settings.add("crossing.notification.connect-timeout", () -> "500ms");
        settings.add("crossing.notification.answer-timeout", ANSWER_TIMEOUT::toString);
        settings.add("crossing.notification.retry-after", () -> "100ms,200ms");
        settings.add("crossing.notification.pause", () -> "100ms");
        settings.add("crossing.notification.longest-pause", () -> "300ms");
        settings.add("db-scheduler.polling-interval", () -> "50ms");
        settings.add("db-scheduler.delay-startup-until-context-ready", () -> "true");
    }

    @BeforeEach
    void start() {
        SERVER.comesUp();
    }

    @AfterEach
    void settle() {
        SERVER.comesUp();
        await().atMost(LONG_ENOUGH).until(() -> scheduled() == 0);
        List.of("mail", "telling", "digest_line")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        SERVER.empty();
    }

    @Test
    void deliversAMailThatIsCommitted() throws Exception {
        UUID id = post(
                "stage 1 overran",
                "Ownership is 3 days late: “Invoices”",
                "<p>Dear Sam, décide!</p>",
                "Dear Sam, décide!");

        MimeMessage mail = received(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("Ownership is 3 days late: “Invoices”");
        assertThat(mail.getFrom()[0]).hasToString("Crossing <crossing@example.org>");
        assertThat(mail.getAllRecipients()[0])
                .hasToString("Sam Sørensen <sam@example.org>".replace("Sam Sørensen", "=?UTF-8?Q?Sam_S=C3=B8rensen?="));
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@crossing.example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Dear Sam, décide!");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Dear Sam, décide!</p>");
    }

    @Test
    void sendsNothingOfWhatIsRolledBack() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    post("undone");
                    throw new IllegalStateException("the step failed");
                }))
                .hasMessage("the step failed");

        assertThat(scheduled()).isZero();
        assertThat(count("select count(*) from mail")).isZero();
        post("done");
        assertThat(subjects(received(1))).containsExactly("done");
    }

    @Test
    void sendsOneMailForAnEventThatIsToldTwice() {
        post("told twice");
        post("told twice");
        post("another");

        assertThat(subjects(received(2))).containsExactlyInAnyOrder("told twice", "another");
        assertThat(count("select count(*) from mail")).isEqualTo(2);
    }

    @Test
    void tellsEachPersonOfTheSameEvent() {
        inTransaction(() -> outbox.post("ended", sam, () -> letter("ended")));
        inTransaction(() -> outbox.post("ended", person("lea", true), () -> letter("ended")));

        assertThat(received(2)).hasSize(2);
    }

    @Test
    void leavesThoseAloneWhoseAccountIsClosed() {
        inTransaction(() -> outbox.post("ended", person("gone", false), () -> letter("ended")));

        assertThat(count("select count(*) from mail")).isZero();
        assertThat(scheduled()).isZero();
    }

    @Test
    void deliversEachMailOnceAfterTheServerWasDown() {
        SERVER.goesDown();
        IntStream.range(0, 20).forEach(i -> post("while down " + i));
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") > 0);

        SERVER.comesUp();

        assertThat(subjects(received(20))).doesNotHaveDuplicates();
        assertNobodyGotMoreThan(20);
        assertThat(count("select count(*) from mail where attempts > 0")).isZero();
    }

    @Test
    void deliversEachMailOnceAfterTheServerWasSilent() {
        SERVER.is(Mood.SILENT);
        Instant before = Instant.now();
        IntStream.range(0, 8).forEach(i -> post("into silence " + i));
        assertThat(Duration.between(before, Instant.now())).isLessThan(ANSWER_TIMEOUT.multipliedBy(8));
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") > 0);

        SERVER.comesUp();

        assertThat(subjects(received(8))).doesNotHaveDuplicates();
        assertNobodyGotMoreThan(8);
    }

    @ParameterizedTest
    @CsvSource({
        "'',   421 4.3.2 shutting down",
        "MAIL, 550 5.7.1 not from you",
        "RCPT, 451 4.7.1 come back later",
        "RCPT, 550 5.1.1 no such mailbox",
        "RCPT, 421 4.3.2 shutting down",
        "DATA, 452 4.3.1 no space left",
        "DATA, 554 5.6.0 do not like it",
        "., 451 4.3.0 cannot store it",
        "., 554 5.7.1 looks like spam"
    })
    void deliversEachMailOnceAfterTheServerRefused(String to, String says) {
        SERVER.is(Mood.answers(to, says));
        IntStream.range(0, 4).forEach(i -> post("refused at first " + i));
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") > 0);
        assertThat(jdbc.sql("select max(last_error) from mail")
                        .query(String.class)
                        .single())
                .contains(says.substring(4));
        assertThat(SERVER.received()).isEmpty();

        SERVER.comesUp();

        assertThat(subjects(received(4))).doesNotHaveDuplicates();
        assertNobodyGotMoreThan(4);
    }

    @Test
    void deliversOnceWhenTheServerDoesNotSayGoodbye() {
        SERVER.is(Mood.losesItsAnswer("QUIT"));

        post("goodbye");

        assertThat(subjects(received(1))).containsExactly("goodbye");
        assertNobodyGotMoreThan(1);
    }

    @Test
    void repeatsUnderTheSameIdWhatTheServerTookWithoutSayingSo() throws Exception {
        SERVER.is(Mood.losesItsAnswer("."));
        post("taken in silence");
        received(1);

        SERVER.comesUp();

        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : received(2)) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void keepsAnAddressThatIsNoneFromDisturbingAnybody() {
        Person nobody = new Person(
                new PersonId("odd"),
                "Odd\r\nBcc: all@example.org",
                "not an address",
                Set.of(),
                true,
                null,
                ZoneOffset.UTC);

        inTransaction(() -> outbox.post("odd", nobody, () -> letter("odd")));
        post("fine");

        assertThat(subjects(received(1))).containsExactly("fine");
        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where last_error is not null") == 1);
        jdbc.sql("update mail set given_up_at = current_timestamp where to_person = 'odd'")
                .update();
    }

    @Test
    void givesUpWhatIsNoNewsAnyMore() {
        SERVER.goesDown();
        UUID id = post("old news");
        jdbc.sql("update mail set created_at = current_timestamp - interval '6' day where id = ?")
                .param(id)
                .update();

        await().atMost(LONG_ENOUGH).until(() -> count("select count(*) from mail where given_up_at is not null") == 1);

        SERVER.comesUp();
        await().atMost(LONG_ENOUGH).until(() -> scheduled() == 0);
        assertThat(SERVER.received()).isEmpty();
    }

    @Test
    void letsOnlyOneSendAMail() {
        UUID id = UUID.randomUUID();
        mails.add(id, "claimed", sam, letter("claimed"), Instant.now());

        assertThat(mails.claim(id)).isTrue();
        assertThat(mails.claim(id)).isFalse();
        mails.failed(id, "silence", true);
        assertThat(mails.claim(id)).isTrue();
        mails.sent(id, Instant.now());
        assertThat(mails.claim(id)).isFalse();
    }

    @Test
    void sendsWhatWaitsWhenItStarts() {
        mails.add(UUID.randomUUID(), "left behind", sam, letter("left behind"), Instant.now());

        openingPost.open();

        assertThat(subjects(received(1))).containsExactly("left behind");
    }

    @Test
    void waitsForTheEndOfQuietHours() {
        LocalTime now = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        tellings.put(
                sam.id(), new Telling(Manner.EACH, NOON, new QuietHours(now.minusHours(1), now.plusSeconds(4)), false));

        UUID id = post("in quiet hours");

        Instant earliest = jdbc.sql("select not_before from mail where id = ?")
                .param(id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        openingPost.open();
        assertThat(received(1)).hasSize(1);
        assertThat(Instant.now()).isAfterOrEqualTo(earliest);
        assertThat(earliest.atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo(now.plusSeconds(4));
        assertNobodyGotMoreThan(1);
    }

    @Test
    void tellsAtOnceInQuietHoursWhatWaitsForADecisionOfSomebodyWhoWantsThat() {
        LocalTime now = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        QuietHours quiet = new QuietHours(now.minusHours(1), now.plusHours(6));
        tellings.put(sam.id(), new Telling(Manner.DAILY, NOON, quiet, true));

        inTransaction(() -> outbox.post("escalation", sam, Urgency.DECISION, () -> letter("decide")));
        assertThat(subjects(received(1))).containsExactly("decide");

        tellings.put(sam.id(), new Telling(Manner.EACH, NOON, quiet, false));
        inTransaction(() -> outbox.post("escalation 2", sam, Urgency.DECISION, () -> letter("decide later")));
        assertThat(count("select count(*) from mail where not_before > created_at + interval '5' hour"))
                .isEqualTo(1);
        jdbc.sql("delete from mail where sent_at is null").update();
        jdbc.sql("delete from scheduled_tasks").update();
    }

    @Test
    void gathersADayInOneMail() {
        readers.add(sam);
        LocalTime soon =
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        tellings.put(sam.id(), new Telling(Manner.DAILY, soon, null, false));

        note("first");
        note("second");
        note("first");
        inTransaction(() -> outbox.post("late", sam, Urgency.LATE, () -> letter("third")));

        assertThat(subjects(received(1))).containsExactly("Digest: first; second; third");
        assertNobodyGotMoreThan(1);
        note("second");
        assertThat(count("select count(*) from digest_line where mail is null")).isZero();
    }

    @Test
    void sendsWhatWaitsAtOnceToSomebodyWhoWantsEachMailFromNowOn() {
        readers.add(sam);
        LocalTime later = LocalTime.now(ZoneOffset.UTC).plusHours(6).truncatedTo(ChronoUnit.MINUTES);
        tellings.put(sam.id(), new Telling(Manner.DAILY, later, null, false));
        note("waits");
        assertThat(SERVER.received()).isEmpty();

        choosing.choose(sam, Telling.USUAL);

        assertThat(subjects(received(1))).containsExactly("Digest: waits");
        note("waits");
        jdbc.sql("delete from scheduled_tasks where task_name = 'send-digest'").update();
        assertNobodyGotMoreThan(1);
    }

    @Test
    void sendsOneDigestWhereTwoNodesTryIt() throws Exception {
        readers.add(sam);
        tellings.put(sam.id(), new Telling(Manner.DAILY, NOON, null, false));
        IntStream.range(0, 10).forEach(i -> note("news " + i));
        jdbc.sql("delete from scheduled_tasks where task_name = 'send-digest'").update();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> both = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            both.add(nodes.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                sendingDigest().send(sam.id());
                return null;
            }));
        }
        for (Future<?> one : both) {
            one.get(60, TimeUnit.SECONDS);
        }
        nodes.shutdown();

        assertThat(received(1)).hasSize(1);
        assertNobodyGotMoreThan(1);
    }

    @Test
    void sendsNothingOfADayToSomebodyWhoHasLeft() {
        tellings.put(sam.id(), new Telling(Manner.DAILY, NOON, null, false));
        readers.add(person("sam", false));
        note("too late");

        sendingDigest().send(sam.id());

        jdbc.sql("delete from scheduled_tasks where task_name = 'send-digest'").update();
        assertNobodyGotMoreThan(0);
    }

    private SendingDigest sendingDigest() {
        return new SendingDigest(
                people, lines, writer, mails, carrier, new TransactionTemplate(transactions), new SystemClock());
    }

    private void note(String event) {
        inTransaction(() -> outbox.post(event, sam, () -> letter(event)));
    }

    private void assertNobodyGotMoreThan(int mails) {
        await().atMost(LONG_ENOUGH).until(() -> scheduled() == 0);
        assertThat(SERVER.received()).hasSize(mails);
    }

    private List<MimeMessage> received(int mails) {
        await().atMost(LONG_ENOUGH).until(() -> SERVER.received().size() >= mails);
        return SERVER.received();
    }

    private UUID post(String subject) {
        return post(subject, subject, "<p>" + subject + "</p>", subject);
    }

    private UUID post(String event, String subject, String html, String plain) {
        inTransaction(() -> outbox.post(event, sam, () -> new Letter(subject, html, plain)));
        return jdbc.sql("select id from mail where event_key = ?")
                .param(event + " → sam")
                .query(UUID.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private long scheduled() {
        return count("select count(*) from scheduled_tasks");
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private static Letter letter(String subject) {
        return new Letter(subject, "<p>" + subject + "</p>", subject);
    }

    private static List<String> subjects(List<MimeMessage> received) {
        return received.stream().map(OutboxTests::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Person person(String id, boolean active) {
        return new Person(
                new PersonId(id),
                "Sam Sørensen",
                id + "@example.org",
                Set.of(Role.SPONSOR),
                active,
                null,
                ZoneOffset.UTC);
    }
}
