package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Caller.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What programs and browsers get of rollouts. */
@SpringBootTest(
        classes = RolloutWebSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.process.jobs=false",
            "db-scheduler.enabled=false"
        })
class RolloutApiTests {

    private static final String ROLLOUTS = "/api/v1/rollouts";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @Autowired
    private Desk desk;

    @Autowired
    private Teams teams;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void crew() {
        clock.reset();
        Crew.aboard(adding, people);
    }

    @Test
    void startsARolloutWithWhatTheApiPromises() {
        Answer started = as("lea").post(ROLLOUTS, pilot());

        assertThat(started.status()).isEqualTo(201);
        JsonNode rollout = as("sam").get(started.location()).json();
        assertThat(rollout.get("state").asString()).isEqualTo("RUNNING");
        assertThat(rollout.get("stage").asString()).isEqualTo("Stage_Mandate");
        assertThat(rollout.get("stages")).hasSize(9);
        assertThat(rollout.get("stages").get(0).get("state").asString()).isEqualTo("CURRENT");
        assertThat(rollout.get("waitingOn").get(0).get("person").asString()).isEqualTo("sam");
        assertThat(rollout.get("likelyDone").get("p50").isNull()).isTrue();
        assertThat(rollout.get("teams")).hasSize(2);
    }

    @Test
    void namesTheFieldsThatNeedAnotherLookAndStartsNothing() {
        Map<String, Object> pilot = pilot();
        pilot.put("name", " ");
        pilot.put("sponsor", "nobody");
        pilot.put("targetDate", "soon");
        pilot.put("teams", List.of(Map.of("name", "North", "lead", "ghost", "people", 0)));
        long before = total("/api/v1/rollouts");

        Answer refused = as("lea").post(ROLLOUTS, pilot);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:problem:rollout:answers-refused");
        assertThat(refused.errors()).contains("name", "sponsor", "targetDate", "teams[0].lead", "teams[0].people");
        assertThat(total("/api/v1/rollouts")).isEqualTo(before);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(as("lea").post(ROLLOUTS, "{").status()).isEqualTo(400);
        assertThat(as("lea").post(ROLLOUTS, "[]").status()).isEqualTo(400);
        assertThat(as("lea").post(ROLLOUTS, "{\"nobody\": 1}").status()).isEqualTo(400);
        assertThat(as("lea")
                        .post(ROLLOUTS, "{\"teams\": [null], \"pilotTeam\": [null]}")
                        .status())
                .isEqualTo(422);
        assertThat(as("lea").get(ROLLOUTS + "?size=0").status()).isEqualTo(400);
        assertThat(as("lea").get(ROLLOUTS + "?state=LOST").status()).isEqualTo(400);
        assertThat(as("lea").get(ROLLOUTS + "?sort=summary").status()).isEqualTo(400);
        assertThat(as("lea").get(ROLLOUTS + "/not-an-id").status()).isEqualTo(404);
        assertThat(as("lea").get(ROLLOUTS + "/" + RolloutId.random()).status()).isEqualTo(404);
        assertThat(as("stranger").get(ROLLOUTS).status()).isEqualTo(401);
        assertThat(as("tara").post(ROLLOUTS, pilot()).status()).isEqualTo(403);
    }

    @Test
    void findsRolloutsByWhatTheyAre() {
        Map<String, Object> pilot = pilot();
        pilot.put("name", "Freight papers 100%");
        pilot.put("businessArea", "Logistics");
        as("lea").post(ROLLOUTS, pilot);

        assertThat(total(ROLLOUTS + "?q=freight")).isEqualTo(1);
        assertThat(total(ROLLOUTS + "?q=100%25")).isEqualTo(1);
        assertThat(total(ROLLOUTS + "?area=logis&stage=Mandate&state=RUNNING&sponsor=sam&overdue=false"))
                .isEqualTo(1);
        assertThat(total(ROLLOUTS + "?area=logis&stage=stage_nowhere")).isZero();
        assertThat(total(ROLLOUTS + "?area=logis&overdue=true")).isZero();
        clock.move(Duration.ofDays(30));
        assertThat(total(ROLLOUTS + "?area=logis&overdue=true")).isEqualTo(1);
        for (String field :
                List.of("name", "businessArea", "state", "stage", "stageEnteredAt", "stageDueAt", "startedAt")) {
            assertThat(as("lea").get(ROLLOUTS + "?sort=" + field + ",desc").status())
                    .as(field)
                    .isEqualTo(200);
        }
    }

    @Test
    void showsARolloutOnlyToThoseWhoMaySeeIt() {
        String rollout = started();

        assertThat(as("olga").get(rollout).status()).isEqualTo(404);
        assertThat(as("olga")
                        .get(ROLLOUTS)
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(one -> rollout.endsWith(one.get("id").asString())))
                .isEmpty();
        for (String part : List.of("/evidence", "/history", "/activation", "/quality-checks")) {
            assertThat(as("olga").get(rollout + part).status()).isEqualTo(404);
            assertThat(as("tara").get(rollout + part).status()).isEqualTo(200);
        }
        assertThat(as("olga")
                        .post(rollout + "/stop", Map.of("reason", "a", "learned", "b"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stopsOnceAndByWhoMay() {
        String rollout = started();
        Map<String, String> decision = Map.of("reason", "Too small.", "learned", "Count first.");

        Answer refused = as("tara").post(rollout + "/stop", decision);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).isEqualTo("Stopping this rollout is up to Sam.");
        assertThat(as("sam").post(rollout + "/stop", Map.of()).errors()).containsExactly("reason", "learned");
        Answer stopped = as("sam").post(rollout + "/stop", decision);

        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.json().get("outcome").get("kind").asString()).isEqualTo("STOPPED");
        assertThat(stopped.json().get("outcome").get("decidedBy").asString()).isEqualTo("sam");
        assertThat(as("sam").post(rollout + "/stop", decision).status()).isEqualTo(409);
        JsonNode newest =
                as("lea").get(rollout + "/history").json().get("items").get(0);
        assertThat(newest.get("what").asString()).isEqualTo("The rollout ended: stopped.");
        assertThat(newest.get("why").asString()).isEqualTo("Too small.");
    }

    @Test
    void refusesInTheLanguageOfTheReader() {
        String rollout = started();

        JsonNode untold =
                as("sam").reading("de").post(rollout + "/stop", Map.of()).json();
        JsonNode notTheirs = as("lea")
                .reading("de")
                .post(rollout + "/stop", Map.of("reason", "a", "learned", "b"))
                .json();

        assertThat(untold.get("detail").asString())
                .isEqualTo("2 Felder brauchen noch einen Blick. Es wurde nichts geändert.");
        assertThat(untold.get("errors").get(0).get("message").asString()).startsWith("Sagen Sie, warum");
        assertThat(notTheirs.get("detail").asString()).isEqualTo("Diesen Rollout beenden kann nur Sam.");
    }

    @Test
    void tellsTheHistoryInTheLanguageOfTheReader() {
        String rollout = started();
        String until = LocalDate.now().plusDays(30).toString();
        assertThat(as("lea")
                        .post(rollout + "/hold", Map.of("until", until, "reason", "The system moves."))
                        .status())
                .isEqualTo(200);

        JsonNode german =
                as("lea").reading("de").get(rollout + "/history").json().get("items");
        String page = as("lea")
                .signIn()
                .reading("de")
                .page(rollout.replace("/api/v1", "") + "/history")
                .text();

        assertThat(german.get(0).get("what").asString()).startsWith("Rollout angehalten bis ");
        assertThat(german.get(0).get("why").asString()).isEqualTo("The system moves.");
        assertThat(german.valueStream().map(line -> line.get("what").asString()))
                .contains("Rollout von „Invoice triage“ begonnen.", "Die Etappe Mandate hat begonnen.")
                .noneMatch(line -> line.startsWith("The "));
        assertThat(page).contains("Rollout angehalten bis ", "Verlauf").doesNotContain("Put the rollout", "History");
        assertThat(as("lea")
                        .get(rollout + "/history")
                        .json()
                        .get("items")
                        .get(0)
                        .get("what")
                        .asString())
                .startsWith("Put the rollout on hold until ");
    }

    @Test
    void holdsResumesNarrowsAndReminds() {
        String rollout = started();

        assertThat(as("lea")
                        .post(rollout + "/hold", Map.of("until", "2020-01-01"))
                        .errors())
                .containsExactly("until", "reason");
        assertThat(as("lea")
                        .post(rollout + "/hold", Map.of("until", "soon", "reason", "x"))
                        .errors())
                .containsExactly("until");
        Answer held = as("lea").post(rollout + "/hold", Map.of("until", "2026-12-18", "reason", "It moves."));
        assertThat(held.json().get("state").asString()).isEqualTo("ON_HOLD");
        assertThat(held.json().get("heldUntil").asString()).isEqualTo("2026-12-18");
        assertThat(as("lea").post(rollout + "/nudge", Map.of()).status()).isEqualTo(409);
        assertThat(as("lea").post(rollout + "/resume", "").json().get("state").asString())
                .isEqualTo("RUNNING");
        assertThat(as("lea").post(rollout + "/nudge", "").status()).isEqualTo(200);
        String north = held.json().get("teams").get(0).get("id").asString();
        assertThat(as("sam").post(rollout + "/rescope", Map.of("reason", "x")).errors())
                .containsExactly("keepTeams");
        assertThat(as("sam")
                        .post(rollout + "/rescope", Map.of("keepTeams", List.of("north"), "reason", "x"))
                        .errors())
                .containsExactly("keepTeams");
        Answer narrowed =
                as("sam").post(rollout + "/rescope", Map.of("keepTeams", List.of(north), "reason", "Different."));
        assertThat(narrowed.json().get("teams").get(1).get("state").asString()).isEqualTo("LEFT_OUT");
        assertThat(as("lea").post(rollout + "/owner-leaves", "").status()).isEqualTo(409);
        assertThat(as("sam").post(rollout + "/sponsor-leaves", "").status()).isEqualTo(409);
    }

    @Test
    void takesFiguresAboutUse() {
        String rollout = started();
        String north =
                as("lea").get(rollout).json().get("teams").get(0).get("id").asString();
        Map<String, Object> figures = new LinkedHashMap<>(
                Map.of("team", north, "day", 30, "activated", 6, "outOf", 10, "source", "Statistics"));

        assertThat(as("tara").post(rollout + "/activation", figures).status()).isEqualTo(201);
        assertThat(as("tom").post(rollout + "/activation", figures).status()).isEqualTo(403);
        figures.put("activated", 11);
        assertThat(as("lea").post(rollout + "/activation", figures).errors()).containsExactly("activated");
        assertThat(as("lea").post(rollout + "/activation", Map.of()).errors())
                .containsExactly("team", "day", "outOf", "activated", "source");
        JsonNode items = as("lea").get(rollout + "/activation").json().get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("source").asString()).isEqualTo("Statistics");
    }

    @Test
    void showsPagesOfARolloutInEveryState() {
        String address = started();
        RolloutId id = RolloutId.of(address.substring(address.lastIndexOf('/') + 1));
        Caller sam = as("sam").signIn();
        everyPage(sam, id);
        new Playing(id, desk, teams).until("Task_ApproveHandoff");
        everyPage(sam, id);
        assertThat(sam.page("/rollouts/" + id + "/document").text())
                .contains("Version 1", "Sort by date", "Followed to the end");
        assertThat(sam.page("/rollouts/" + id + "/evidence").text())
                .contains("Minutes it took", "Dora", "Accept ownership")
                .doesNotContain("stuckWhere");
        assertThat(sam.page("/rollouts/" + id + "/diagram").text()).contains("Task_ApproveHandoff");

        Answer page = sam.page("/rollouts/" + id);
        Answer refused = sam.form("/rollouts/" + id + "/stop", Map.of("reason", "Too small."), page);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say what was learned", "Too small.");
        Answer stopped =
                sam.form("/rollouts/" + id + "/stop", Map.of("reason", "Too small.", "learned", "Count."), page);

        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text()).contains("The rollout is stopped. Everybody involved is told.", "on purpose");
        everyPage(sam, id);
        assertThat(as("olga").signIn().page("/rollouts/" + RolloutId.random()).status())
                .isEqualTo(404);
    }

    @Test
    void offersTheStartToLeadsOnly() {
        assertThat(as("lea").signIn().page("/rollouts/new").text()).contains("data-form", "StartRollout");
        assertThat(as("tara").signIn().page("/rollouts/new").status()).isEqualTo(403);
        assertThat(as("tara").signIn().page("/rollouts?q=nothing+like+this").text())
                .contains("Nothing fits this filter");
    }

    private static void everyPage(Caller reader, RolloutId id) {
        for (String page : List.of("", "/evidence", "/history", "/document", "/diagram")) {
            assertThat(reader.page("/rollouts/" + id + page).status()).as(page).isEqualTo(200);
        }
        assertThat(reader.page("/rollouts").text()).contains("/rollouts/" + id);
        assertThat(reader.page("/rollouts?is=late&q=x&stage=Mandate").status()).isEqualTo(200);
    }

    private Caller as(String person) {
        return new Caller(port, person);
    }

    private String started() {
        return as("lea").post(ROLLOUTS, pilot()).location();
    }

    private long total(String path) {
        return as("lea").get(path).json().get("total").asLong();
    }

    /** What the API asks for at least. */
    private static Map<String, Object> pilot() {
        Map<String, Object> pilot = new LinkedHashMap<>(RolloutSuite.pilot());
        List.of("whyNow", "measured", "measure", "before", "after", "period").forEach(pilot::remove);
        return pilot;
    }
}
