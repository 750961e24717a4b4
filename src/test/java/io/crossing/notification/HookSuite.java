package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.crossing.notification.Receiver.Call;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutStarted;
import io.crossing.rollout.SponsorSpoke;
import io.crossing.web.Paging;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is called out to other systems and to people's channels, against a real server on this machine; run on each database. */
@DirtiesContext
@TestPropertySource(
        properties = {
            "crossing.notification.hooks.inside=true",
            "crossing.notification.hooks.retry-after=100ms,100ms,100ms",
            "crossing.notification.sender=page",
            "crossing.notification.address=https://crossing.example.org",
            "db-scheduler.polling-interval=100ms",
            "spring.main.banner-mode=off"
        })
abstract class HookSuite {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final PersonId SAM = new PersonId("sam");

    private final Person lea = person("lea", Role.LEAD);
    private final Person sam = person("sam", Role.SPONSOR);
    private final RolloutId rollout = RolloutId.random();
    private final Receiver receiver = new Receiver();

    @Autowired
    private AddingWebhook adding;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private PersonalHooks personal;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ToldList told;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void forget() {
        List.of("hook_message", "webhook", "personal_hook", "mail")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void callsOutWhatHappensSignedAfterTheSpecification() {
        Webhook hook = adding.add(lea, receiver.url(), "Chat", List.of());

        happens(started());

        await().atMost(LONG_ENOUGH).until(() -> receiver.calls().size() == 1);
        Call call = receiver.calls().get(0);
        JsonNode body = JSON.readTree(call.body());
        assertThat(body.get("type").asString()).isEqualTo("rollout.started");
        assertThat(body.get("data").get("rolloutId").asString()).isEqualTo(rollout.toString());
        assertThat(body.get("data").get("url").asString())
                .isEqualTo("https://crossing.example.org/rollouts/" + rollout);
        assertThat(Instant.parse(body.get("timestamp").asString()))
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(call.header("webhook-id")).startsWith("msg_");
        assertThat(call.header("webhook-signature"))
                .isEqualTo(HookSignature.of(
                        hook.secret(),
                        call.header("webhook-id"),
                        Long.parseLong(call.header("webhook-timestamp")),
                        call.body()));
    }

    @Test
    void callsOutOnlyWhatItsReceiverHears() {
        adding.add(lea, receiver.url(), "", List.of("sponsor.spoke"));

        happens(started());
        happens(new SponsorSpoke(rollout, SAM, "This is how we do it.", Instant.now()));

        await().atMost(LONG_ENOUGH).until(() -> !receiver.calls().isEmpty());
        assertThat(receiver.calls()).singleElement().satisfies(call -> {
            JsonNode body = JSON.readTree(call.body());
            assertThat(body.get("type").asString()).isEqualTo("sponsor.spoke");
            assertThat(body.get("data").get("words").asString()).isEqualTo("This is how we do it.");
        });
    }

    @Test
    void callsAgainWithTheSameIdUntilItIsTaken() {
        adding.add(lea, receiver.answering(500, 302).url(), "", List.of());

        happens(started());

        await().atMost(LONG_ENOUGH).until(() -> receiver.calls().size() == 3);
        assertThat(receiver.calls())
                .extracting(call -> call.header("webhook-id"))
                .containsOnly(receiver.calls().get(0).header("webhook-id"));
        assertThat(receiver.calls())
                .extracting(Call::body)
                .containsOnly(receiver.calls().get(0).body());
        await().atMost(LONG_ENOUGH).until(() -> count("sent_at is not null") == 1);
    }

    @Test
    void givesUpAfterTheLastPause() {
        adding.add(lea, receiver.answering(500, 500, 500, 500, 500).url(), "", List.of());

        happens(started());

        await().atMost(LONG_ENOUGH).until(() -> count("given_up_at is not null") == 1);
        assertThat(receiver.calls()).hasSize(4);
    }

    @Test
    void callsNoMoreOnceItsReceiverIsGone() {
        adding.add(lea, receiver.answering(410).url(), "", List.of());

        happens(started());
        await().atMost(LONG_ENOUGH).until(() -> webhooks.all().get(0).disabledAt() != null);
        happens(started());

        assertThat(count("1 = 1")).isEqualTo(1);
    }

    @Test
    void callsNothingOutThatWasUndone() {
        adding.add(lea, receiver.url(), "", List.of());

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            events.publishEvent(started());
            transaction.setRollbackOnly();
        });
        happens(new SponsorSpoke(rollout, SAM, "This is how we do it.", Instant.now()));

        await().atMost(LONG_ENOUGH).until(() -> !receiver.calls().isEmpty());
        assertThat(receiver.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.body()).contains("sponsor.spoke"));
    }

    @Test
    void tellsAPersonInTheirSlackWithoutWhatOnlyTheyMayUse() {
        personal.set(new PersonalHook(UUID.randomUUID(), SAM, HookKind.SLACK, receiver.url()));

        post("Ownership is late <!channel>", "secret link https://crossing.example.org/answer/abc");

        await().atMost(LONG_ENOUGH).until(() -> receiver.calls().size() == 1);
        JsonNode body = JSON.readTree(receiver.calls().get(0).body());
        assertThat(body.get("text").asString()).isEqualTo("Ownership is late &lt;!channel&gt;");
        assertThat(body.get("blocks").get(1).get("elements").get(0).get("url").asString())
                .startsWith("https://crossing.example.org/told/");
        assertThat(body.toString()).doesNotContain("/answer/");
        assertThat(receiver.calls().get(0).header("webhook-signature")).isEmpty();
    }

    @Test
    void tellsAPersonInTheirTeams() {
        personal.set(new PersonalHook(UUID.randomUUID(), SAM, HookKind.TEAMS, receiver.url()));

        post("Ownership is late", "plain");

        await().atMost(LONG_ENOUGH).until(() -> receiver.calls().size() == 1);
        JsonNode card = JSON.readTree(receiver.calls().get(0).body())
                .get("attachments")
                .get(0)
                .get("content");
        assertThat(card.get("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(card.get("body").get(0).get("text").asString()).isEqualTo("Ownership is late");
        assertThat(card.get("actions").get(0).get("type").asString()).isEqualTo("Action.OpenUrl");
    }

    @Test
    void keepsWhatSomebodyWasToldInTheProduct() {
        post("Ownership is late", "plain");
        post("Readiness is late", "plain");

        assertThat(told.unread(SAM)).isEqualTo(2);
        ToldList.Item newest = told.of(SAM, false, Paging.first()).items().get(0);
        told.read(SAM, newest.id(), Instant.now());

        assertThat(told.unread(SAM)).isEqualTo(1);
        assertThat(told.of(SAM, true, Paging.first()).total()).isEqualTo(1);
        assertThat(told.letter(new PersonId("tom"), newest.id())).isEmpty();
        told.readAll(SAM, Instant.now());
        assertThat(told.unread(SAM)).isZero();
    }

    @Test
    void refusesWhatCannotBeUsedAndWhoMayNot() {
        assertThatThrownBy(() -> adding.add(sam, receiver.url(), "", List.of()))
                .isInstanceOf(WebhookError.NotAllowed.class);
        assertThatThrownBy(() -> adding.add(lea, receiver.url(), "", List.of("nonsense")))
                .isInstanceOf(WebhookError.Unusable.class)
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> adding.add(lea, null, "", List.of())).isInstanceOf(WebhookError.Unusable.class);
        assertThatThrownBy(() -> adding.add(lea, receiver.url(), "x".repeat(201), List.of()))
                .isInstanceOf(WebhookError.Unusable.class);
    }

    private void post(String subject, String plain) {
        outbox.post("event " + UUID.randomUUID(), sam, () -> new Letter(subject, "<p>" + plain + "</p>", plain));
    }

    private RolloutStarted started() {
        return new RolloutStarted(rollout, "Contract summaries", lea.id(), Instant.now());
    }

    private void happens(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> events.publishEvent(event));
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from hook_message where " + where)
                .query(Long.class)
                .single();
    }

    private static Person person(String id, Role role) {
        return new Person(new PersonId(id), id, id + "@crossing.example", Set.of(role), true, null, ZoneOffset.UTC);
    }
}
