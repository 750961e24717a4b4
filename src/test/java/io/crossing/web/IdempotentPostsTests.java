package io.crossing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class IdempotentPostsTests {

    private final DriverManagerDataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final IdempotentAnswers answers = new IdempotentAnswers(jdbc);
    private final MovableClock clock = new MovableClock();
    private final EffectFence fence = new EffectFence(answers, clock);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    private final Things things = new Things();
    private final MockMvc api = WebFixture.mockMvc(
            things, new IdempotentPosts(answers, fence, WebFixture.problemAnswers(), WebFixture.wording(), clock));

    @BeforeEach
    void migrate() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0100__web.sql")).execute(database);
        jdbc.sql("CREATE TABLE thing (name VARCHAR(20))").update();
        transactions.setTransactionExecutionListeners(List.of(fence));
    }

    @Test
    void answersARepeatWithTheFirstAnswer() throws Exception {
        MockHttpServletResponse first = send("olga", "k1", "lamp");
        MockHttpServletResponse repeat = send("olga", "k1", "lamp");

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(first.getHeader("Idempotent-Replayed")).isNull();
        assertThat(repeat.getStatus()).isEqualTo(201);
        assertThat(repeat.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(repeat.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(repeat.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(thingsMade()).isEqualTo(1);
    }

    @Test
    void belongsToOnePersonAndOneKey() throws Exception {
        send("olga", "k1", "lamp");
        send("tara", "k1", "lamp");
        send("olga", "k2", "lamp");

        assertThat(thingsMade()).isEqualTo(3);
    }

    @Test
    void refusesAnotherContentUnderTheSameKey() throws Exception {
        send("olga", "k1", "lamp");
        MockHttpServletResponse other = send("olga", "k1", "chair");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("urn:problem:web:key-reused");
        assertThat(thingsMade()).isEqualTo(1);
    }

    @Test
    void keepsARefusalButNotAFailure() throws Exception {
        things.status = HttpStatus.CONFLICT;
        assertThat(send("olga", "refused", "lamp").getStatus()).isEqualTo(409);
        things.status = HttpStatus.SERVICE_UNAVAILABLE;
        assertThat(send("olga", "failed", "lamp").getStatus()).isEqualTo(503);
        things.status = HttpStatus.CREATED;

        assertThat(send("olga", "refused", "lamp").getStatus()).isEqualTo(409);
        assertThat(send("olga", "failed", "lamp").getStatus()).isEqualTo(201);
    }

    @Test
    void refusesAConcurrentRepeat() throws Exception {
        things.wait = new CountDownLatch(1);
        CompletableFuture<MockHttpServletResponse> first = CompletableFuture.supplyAsync(() -> quietly("k1"));
        assertThat(things.arrived.await(10, TimeUnit.SECONDS)).isTrue();

        MockHttpServletResponse repeat = send("olga", "k1", "lamp");
        things.wait.countDown();

        assertThat(repeat.getStatus()).isEqualTo(409);
        assertThat(repeat.getContentAsString()).contains("urn:problem:web:key-in-use");
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(201);
        assertThat(thingsMade()).isEqualTo(1);
    }

    @Test
    void forgetsAfterADay() throws Exception {
        send("olga", "k1", "lamp");
        clock.advance(IdempotentPosts.KEPT.plusMinutes(1));

        assertThat(send("olga", "k1", "lamp").getHeader("Idempotent-Replayed")).isNull();
        assertThat(thingsMade()).isEqualTo(2);
    }

    @Test
    void takesOverFromANodeThatDiedBeforeItChangedAnything() throws Exception {
        IdempotencyKey key = new IdempotencyKey("olga", "k1", "/api/v1/things");
        answers.begin(key, "dead", hashOf("lamp"), clock.instant());

        assertThat(send("olga", "k1", "lamp").getStatus()).isEqualTo(409);
        clock.advance(IdempotentPosts.LIFE_OF_AN_ATTEMPT.plusSeconds(1));
        assertThat(send("olga", "k1", "lamp").getStatus()).isEqualTo(201);
    }

    @Test
    void doesNotRepeatWhatANodeDidBeforeItDied() throws Exception {
        IdempotencyKey key = new IdempotencyKey("olga", "k1", "/api/v1/things");
        answers.begin(key, "dead", hashOf("lamp"), clock.instant());
        fence.<RuntimeException>within(key, "dead", () -> things.make("lamp"));
        clock.advance(IdempotentPosts.LIFE_OF_AN_ATTEMPT.plusSeconds(1));

        MockHttpServletResponse repeat = send("olga", "k1", "lamp");

        assertThat(repeat.getStatus()).isEqualTo(409);
        assertThat(repeat.getContentAsString()).contains("urn:problem:web:key-lost");
        assertThat(thingsMade()).isEqualTo(1);
    }

    @Test
    void rollsBackAnAttemptThatWasTakenOver() throws Exception {
        IdempotencyKey key = new IdempotencyKey("olga", "k1", "/api/v1/things");
        answers.begin(key, "slow", hashOf("lamp"), clock.instant());
        answers.takeOver(key, "slow", "quick", clock.instant());

        assertThatThrownBy(() -> fence.<RuntimeException>within(key, "slow", () -> things.make("lamp")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(thingsMade()).isZero();
    }

    @Test
    void refusesAKeyThatIsNone() throws Exception {
        assertThat(send("olga", " ", "lamp").getStatus()).isEqualTo(400);
        assertThat(send("olga", "k".repeat(201), "lamp").getStatus()).isEqualTo(400);
        assertThat(thingsMade()).isZero();
    }

    private MockHttpServletResponse send(String person, String key, String thing) throws Exception {
        Principal principal = () -> person;
        return api.perform(post("/api/v1/things")
                        .principal(principal)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(thing)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse quietly(String key) {
        try {
            return send("olga", key, "lamp");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int thingsMade() {
        return jdbc.sql("SELECT COUNT(*) FROM thing").query(Integer.class).single();
    }

    private static String body(String thing) {
        return "{\"name\": \"" + thing + "\"}";
    }

    private static String hashOf(String thing) throws Exception {
        org.springframework.mock.web.MockHttpServletRequest request =
                new org.springframework.mock.web.MockHttpServletRequest();
        request.setContent(body(thing).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return RepeatableRequest.of(request).contentHash();
    }

    record Thing(String name) {}

    @RestController
    class Things {

        private final AtomicInteger number = new AtomicInteger();
        private final CountDownLatch arrived = new CountDownLatch(1);
        private HttpStatus status = HttpStatus.CREATED;
        private CountDownLatch wait = new CountDownLatch(0);

        @PostMapping("/api/v1/things")
        ResponseEntity<Thing> create(@RequestBody Thing thing) throws InterruptedException {
            arrived.countDown();
            assertThat(wait.await(10, TimeUnit.SECONDS)).isTrue();
            if (status == HttpStatus.CREATED) {
                make(thing.name());
            }
            return ResponseEntity.status(status)
                    .header("Location", "/api/v1/things/" + number.incrementAndGet())
                    .body(thing);
        }

        void make(String name) {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(transaction ->
                            jdbc.sql("INSERT INTO thing VALUES (?)").param(name).update());
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-05-04T08:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
