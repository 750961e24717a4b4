package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import io.crossing.process.Calendars;
import io.crossing.rollout.Caller.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What programs and browsers get of calendars and of the clock of a rollout. */
@SpringBootTest(
        classes = CalendarSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.process.jobs=false",
            "db-scheduler.enabled=false"
        })
class CalendarWebTests {

    private static final String CALENDARS = "/api/v1/calendars";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CatchingUpWithCalendar catchingUp;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void crew() {
        clock.reset();
        Crew.aboard(adding, people);
    }

    @Test
    void beginsWithTheCalendarOfTheSettings() {
        JsonNode first = as("tara")
                .get(CALENDARS)
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("standard").asBoolean())
                .findFirst()
                .orElseThrow();

        assertThat(first.get("zone").asString()).isEqualTo("UTC");
        assertThat(first.get("weekend")).hasSize(2);
    }

    @Test
    void addsChangesAndDeletesACalendar() {
        Answer added = as("ada").post(CALENDARS, munich());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().get("closed")).hasSize(8);

        JsonNode off = as("tara").get(added.location() + "/days-off").json();
        assertThat(off.valueStream().map(day -> day.get("on").asString()))
                .contains("2026-12-24", "2026-12-25", "2027-01-06");
        Map<String, Object> narrower = new HashMap<>(munich());
        narrower.put("closed", List.of());
        narrower.put("revision", 1);
        Answer changed = as("ada").put(added.location(), narrower);
        assertThat(changed.json().get("revision").asInt()).isEqualTo(2);
        assertThat(as("ada").put(added.location(), narrower).status()).isEqualTo(409);
        assertThat(as("ada").delete(added.location()).status()).isEqualTo(204);
        assertThat(as("ada").get(added.location()).status()).isEqualTo(404);
        assertThat(as("ada").delete(added.location()).status()).isEqualTo(204);
    }

    @Test
    void refusesWhatCannotBeACalendarFieldByField() {
        Map<String, Object> wrong = new HashMap<>(munich());
        wrong.put("name", " ");
        wrong.put("zone", "Mars");
        wrong.put("country", "xx");
        wrong.put("weekend", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
        wrong.put(
                "closed",
                List.of(
                        Map.of("on", "soon", "reason", ""),
                        Map.of("on", "2026-12-24", "until", "2026-12-01", "reason", "x")));

        Answer refused = as("ada").post(CALENDARS, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "name",
                        "zone",
                        "country",
                        "region",
                        "weekend",
                        "closed[0].on",
                        "closed[0].reason",
                        "closed[1].until");
        assertThat(as("tara").post(CALENDARS, munich()).status()).isEqualTo(403);
        assertThat(as("tara").get(CALENDARS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(as("ada").get(CALENDARS + "/soon").status()).isBetween(400, 404);
    }

    @Test
    void showsWhatAChangeMovesBeforeItIsKept() {
        String calendar = as("ada").post(CALENDARS, named("Vienna")).location();
        String id = calendar.substring(CALENDARS.length() + 1);
        String rollout = started(id);
        Map<String, Object> closing = new HashMap<>(named("Vienna"));
        closing.put("closed", List.of(Map.of("on", "2026-12-01", "reason", "Stocktaking")));
        closing.put("revision", 1);

        JsonNode effect = as("ada").post(calendar + "/preview", closing).json();
        assertThat(effect.get("deadlines").asInt()).isEqualTo(1);
        assertThat(effect.get("moves").get(0).get("dueAfter").asString()).isEqualTo("2026-12-08T09:00:00Z");
        as("ada").put(calendar, closing);
        catchingUp.behind().forEach(catchingUp::catchUp);

        assertThat(as("lea").get(rollout).json().get("stageDueAt").asString()).isEqualTo("2026-12-08T09:00:00Z");
        assertThat(as("lea").get(rollout).json().get("calendar").get("name").asString())
                .isEqualTo("Vienna");
        JsonNode moved = as("lea").get(rollout + "/history").json().get("items").get(1);
        assertThat(moved.get("dueBefore").asString()).isEqualTo("2026-12-07T09:00:00Z");
        assertThat(moved.get("dueAfter").asString()).isEqualTo("2026-12-08T09:00:00Z");
        assertThat(as("ada").delete(calendar).status()).isEqualTo(409);
    }

    @Test
    void changesACalendarOnItsPage() {
        String calendar = as("ada").post(CALENDARS, named("Graz")).location();
        String id = calendar.substring(CALENDARS.length() + 1);
        started(id);
        Caller ada = as("ada").signIn();
        Answer form = ada.page("/calendars/" + id + "/edit");
        assertThat(form.status()).as(form.text()).isEqualTo(200);
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry("name", "Graz"),
                Map.entry("zone", "UTC"),
                Map.entry("place", ""),
                Map.entry("revision", "1"),
                Map.entry("weekend", "SATURDAY"),
                Map.entry("weekend", "SUNDAY"),
                Map.entry("on", "2026-12-01"),
                Map.entry("until", ""),
                Map.entry("reason", "Stocktaking")));

        Answer preview = ada.formOf("/calendars/" + id, fields, form);
        assertThat(preview.text()).contains("This moves one date of one rollout", "Invoice triage");
        assertThat(calendars.all()).anyMatch(kept -> kept.name().equals("Graz") && kept.revision() == 1);
        fields.add(Map.entry("seen", "yes"));
        Answer kept = ada.formOf("/calendars/" + id, fields, form);

        assertThat(kept.text()).contains("One date of one rollout are being moved", "Stocktaking");
        assertThat(ada.formOf("/calendars/" + id, fields, form).text())
                .contains("Somebody else has changed this calendar");
        fields.set(0, Map.entry("name", ""));
        assertThat(ada.formOf("/calendars/" + id, fields, form).text()).contains("Give it a name");
        assertThat(ada.page("/calendars").text()).contains("Graz", "Next day off");
        assertThat(as("tara").signIn().page("/calendars/" + id + "/edit").status())
                .isEqualTo(403);
    }

    @Test
    void holdsAStageAndLetsItGoOn() {
        String rollout = started(null);

        assertThat(as("lea")
                        .post(
                                rollout + "/hold",
                                Map.of("until", "2026-12-18", "reason", "The board meets.", "stage", "Stage_Scale"))
                        .errors())
                .containsExactly("stage");
        JsonNode held = as("lea")
                .post(
                        rollout + "/hold",
                        Map.of("until", "2026-12-18", "reason", "The board meets.", "stage", "Stage_Mandate"))
                .json();
        assertThat(held.get("state").asString()).isEqualTo("RUNNING");
        assertThat(held.get("heldUntil").asString()).isEqualTo("2026-12-18");
        Caller lea = as("lea").signIn();
        String page = lea.page(rollout.substring("/api/v1".length())).text();
        assertThat(page)
                .contains("The stage Mandate is on hold until", "The board meets.", "Let the stage go on: Mandate");
        clock.move(Duration.ofDays(2));
        JsonNode going = as("sam")
                .post(rollout + "/resume", Map.of("stage", "Stage_Mandate"))
                .json();

        assertThat(going.get("heldUntil").isNull()).isTrue();
        JsonNode pause = going.get("pauses").get(0);
        assertThat(pause.get("stage").asString()).isEqualTo("Stage_Mandate");
        assertThat(pause.get("days").asDouble()).isEqualTo(2.0);
        assertThat(pause.get("endedBy").asString()).isEqualTo("sam");
        assertThat(as("sam")
                        .post(rollout + "/resume", Map.of("stage", "Stage_Mandate"))
                        .status())
                .isEqualTo(409);
        assertThat(lea.page(rollout.substring("/api/v1".length())).text())
                .contains("2 working days not counted", "let go on by Sam");
    }

    @Test
    void choosesTheCalendarOfARollout() {
        String rollout = started(null);
        String calendar = as("ada").post(CALENDARS, named("Linz")).location();

        JsonNode chosen = as("lea")
                .post(rollout + "/calendar", Map.of("calendar", calendar.substring(CALENDARS.length() + 1)))
                .json();

        assertThat(chosen.get("calendar").get("name").asString()).isEqualTo("Linz");
        assertThat(as("lea")
                        .post(rollout + "/calendar", Map.of("calendar", "soon"))
                        .errors())
                .containsExactly("calendar");
        assertThat(as("tara")
                        .post(rollout + "/calendar", Map.of("calendar", "soon"))
                        .status())
                .isEqualTo(403);
    }

    private String started(String calendar) {
        Map<String, Object> pilot = new HashMap<>(RolloutSuite.pilot());
        if (calendar != null) {
            pilot.put("calendar", calendar);
        }
        Answer started = as("lea").post("/api/v1/rollouts", pilot);
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        return started.location();
    }

    private static Map<String, Object> munich() {
        Map<String, Object> munich = new HashMap<>(named("Munich"));
        munich.put("zone", "Europe/Berlin");
        munich.put("country", "de");
        munich.put("region", "by");
        munich.put(
                "closed",
                List.of(Map.of(
                        "on",
                        "2026-12-24",
                        "until",
                        LocalDate.parse("2026-12-31").toString(),
                        "reason",
                        "Christmas break")));
        return munich;
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name, "zone", "UTC");
    }

    private Caller as(String person) {
        return new Caller(port, person);
    }
}
