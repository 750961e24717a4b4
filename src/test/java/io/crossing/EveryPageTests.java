package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.imports.ImportingFile;
import io.crossing.imports.Mapping;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each page in each of its states: nothing sticks out, no script complains, and axe finds nothing. */
@ProductTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"crossing.demo.samples=true", "crossing.process.jobs=true"})
class EveryPageTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOBODY = "";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportingFile importing;

    @Autowired
    private People people;

    private final Map<String, Page> desks = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private List<Visit> visits;

    /** Who looks at what, under the name of its picture. */
    private record Visit(String picture, String person, String path) {}

    @BeforeAll
    void findPages() {
        String late = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> items("lea", "/escalations?state=OPEN"), found -> !found.isEmpty())
                .get(0)
                .path("id")
                .asString();
        String embedding = rollout("stage=Stage_Embedding");
        String held = rollout("stage=Stage_Quality");
        JsonNode heldTask = items("lea", "/tasks?scope=all&rollout=" + held).get(0);
        api("lea")
                .post(
                        "/rollouts/" + held + "/hold",
                        Map.of("until", LocalDate.now().plusDays(14), "reason", "The system moves house."))
                .ok();
        String stopped = rollout("state=STOPPED");
        String stalled = rollout("stage=Stage_Ownership&state=RUNNING");
        // It may have been noticed by itself already.
        api("lea").post("/rollouts/" + stalled + "/diagnose", Map.of("reason", "Nobody wants to own it."));
        String mine = id(items("lea", "/tasks?scope=mine").get(0));
        String open = opened();
        api("ada")
                .put("/diagrams/GoLive.form/draft", Map.of("id", "GoLive", "type", "default", "components", List.of()))
                .ok();
        String change = api("ada").get("/changes").ok().get(0).path("id").asString();
        String tried = tried();
        String asked = changed();
        // What was played is kept for a while: no page waits for it.
        api("ada")
                .post(
                        "/diagrams/PilotToScale.bpmn/draft/fast-forward",
                        Map.of(
                                "days",
                                25,
                                "pace",
                                "AT_ONCE",
                                "choices",
                                Map.of("Task_NameOwner", Map.of("never", true))))
                .ok();
        visits = List.of(
                new Visit("places", "ada", "/workshop/places"),
                new Visit("incidents-none", "ada", "/workshop/incidents"),
                new Visit("moves", "ada", "/workshop/moves"),
                new Visit("moves-none", "ada", "/workshop/moves?diagram=Nothing"),
                new Visit("move-new", "ada", "/workshop/moves/new"),
                new Visit("move-tried", "ada", "/workshop/moves/" + tried),
                new Visit("move-tried-none", "ada", "/workshop/moves/" + tried + "?verdict=BLOCKED"),
                new Visit("publish-of-mine", "ada", "/workshop/changes/" + asked + "/publish"),
                new Visit("publish-to-approve", "alan", "/workshop/changes/" + asked + "/publish"),
                new Visit("impact", "ada", "/workshop/changes/" + asked + "/impact"),
                new Visit("impact-none", "ada", "/workshop/changes/" + asked + "/impact?verdict=BLOCKED"),
                new Visit("fast-forward-none", "ada", "/workshop/PilotToScale.bpmn/fast-forward"),
                new Visit("fast-forward-refused", "ada", "/workshop/PilotToScale.bpmn/fast-forward?play=on&days=0"),
                new Visit(
                        "fast-forward",
                        "ada",
                        "/workshop/PilotToScale.bpmn/fast-forward?play=on&days=25&pace=AT_ONCE&after.Task_NameOwner=never"),
                new Visit("sign-in", NOBODY, "/sign-in"),
                new Visit("sign-in-refused", NOBODY, "/sign-in?error"),
                new Visit("sign-in-signed-out", NOBODY, "/sign-in?out"),
                new Visit("work-mine", "lea", "/work"),
                new Visit("work-open", "dora", "/work?scope=open"),
                new Visit("work-all", "lea", "/work?scope=all"),
                new Visit("work-all-page-2", "lea", "/work?scope=all&page=1&size=5"),
                new Visit("work-none", "fay", "/work"),
                new Visit("work-filtered-none", "lea", "/work?scope=all&q=nosuchthing"),
                new Visit("task-mine", "lea", "/work/" + mine),
                new Visit("task-open", "dora", "/work/" + open),
                new Visit("task-of-others", "lea", "/work/" + open),
                new Visit("task-on-hold", "lea", "/work/" + id(heldTask)),
                new Visit("rollouts", "lea", "/rollouts"),
                new Visit("rollouts-filtered-none", "lea", "/rollouts?q=nosuchthing"),
                new Visit("rollout-start", "lea", "/rollouts/new"),
                new Visit("rollout", "lea", "/rollouts/" + embedding),
                new Visit("rollout-on-hold", "sam", "/rollouts/" + held),
                new Visit("rollout-stopped", "lea", "/rollouts/" + stopped),
                new Visit("rollout-evidence", "lea", "/rollouts/" + embedding + "/evidence"),
                new Visit("rollout-history", "lea", "/rollouts/" + embedding + "/history"),
                new Visit("rollout-document", "lea", "/rollouts/" + embedding + "/document"),
                new Visit("rollout-adoption", "lea", "/rollouts/" + embedding + "/adoption"),
                new Visit("rollout-usage-import", "lea", "/rollouts/" + embedding + "/adoption/import"),
                new Visit("rollout-budget", "lea", "/rollouts/" + embedding + "/budget"),
                new Visit("rollout-diagnosis-none", "lea", "/rollouts/" + embedding + "/diagnosis"),
                new Visit("rollout-diagnosis-to-decide", "sam", "/rollouts/" + stalled + "/diagnosis"),
                new Visit("rollout-diagnosis-to-read", "lea", "/rollouts/" + stalled + "/diagnosis"),
                new Visit("rollout-diagram", "lea", "/rollouts/" + embedding + "/diagram"),
                new Visit("portfolio", "lea", "/portfolio"),
                new Visit("portfolio-filtered", "sam", "/portfolio?is=any&sponsor=sam&sort=likelyDone,asc"),
                new Visit("portfolio-none", "lea", "/portfolio?q=nosuchthing"),
                new Visit("portfolio-board", "lea", "/portfolio?view=board&is=any"),
                new Visit("portfolio-timeline", "lea", "/portfolio?view=timeline&is=any"),
                new Visit("board", "fay", "/board"),
                new Visit(
                        "board-of-a-day",
                        "lea",
                        "/board?asOf=" + LocalDate.now().minusDays(1)),
                new Visit("board-not-allowed", "tara", "/board"),
                new Visit("imports", "lea", "/imports"),
                new Visit("imports-tried", "lea", "/imports/" + importTried()),
                new Visit("imports-not-allowed", "tara", "/imports"),
                new Visit("escalations", "sam", "/escalations"),
                new Visit("escalations-all", "lea", "/escalations?scope=ALL"),
                new Visit("escalations-none", "sam", "/escalations?state=CLOSED"),
                new Visit("escalation-to-answer", "sam", "/escalations/" + late),
                new Visit("escalation-to-read", "lea", "/escalations/" + late),
                new Visit("mails", "lea", "/mails"),
                new Visit("people", "ada", "/people"),
                new Visit("people-none", "ada", "/people?q=nosuchthing"),
                new Visit("person-new", "ada", "/people/new"),
                new Visit("person", "ada", "/people/olga"),
                new Visit("account", "olga", "/account"),
                new Visit("password", "olga", "/account/password"),
                new Visit("not-found", "lea", "/no-such-page"),
                new Visit("not-found-rollout", "lea", "/rollouts/00000000-0000-0000-0000-000000000000"),
                new Visit("not-allowed", "dora", "/people"),
                new Visit("workshop", "ada", "/workshop"),
                new Visit("workshop-none", "ada", "/workshop?q=nosuchthing"),
                new Visit("workshop-diagram", "ada", "/workshop/PilotToScale.bpmn"),
                new Visit("workshop-form", "ada", "/workshop/NameOwner.form"),
                new Visit("workshop-drafted", "ada", "/workshop/GoLive.form"),
                new Visit("workshop-diff", "ada", "/workshop/GoLive.form/diff"),
                new Visit("workshop-diff-versions", "ada", "/workshop/PilotToScale.bpmn/diff?from=1&to=deployed"),
                new Visit("workshop-diff-none", "ada", "/workshop/PilotToScale.bpmn/diff?from=1&to=1"),
                new Visit("workshop-change", "ada", "/workshop/changes/" + change),
                new Visit("workshop-new", "ada", "/workshop/new"),
                new Visit("workshop-rules", "ada", "/workshop/rules"),
                new Visit("workshop-rule", "ada", "/workshop/rules/task-who"),
                new Visit("workshop-rule-wall", "ada", "/workshop/rules/loop"),
                new Visit("editor-diagram", "ada", "/workshop/InvolveTeam.bpmn/edit"),
                new Visit("editor-table", "ada", "/workshop/HandoffGate.dmn/edit"),
                new Visit("editor-form", "ada", "/workshop/NameOwner.form/edit"),
                new Visit("workshop-not-allowed", "lea", "/workshop"),
                new Visit("design", "lea", "/design"));
    }

    /** A file of pilots that was tried, with rows that do not fit. */
    private String importTried() {
        Person lea = people.get(new PersonId("lea"));
        UUID file = importing.read(lea, "pilots.csv", """
                Pilot;Sponsor;Teams;Bis
                Invoice triage;sam;North (tara, 12);30.06.2031
                Contract summaries;nobody;North;31.02.2031
                """.getBytes(StandardCharsets.UTF_8));
        importing.trial(lea, file, Mapping.parse("""
                {"name": "Pilot", "summary": {"value": "Not described yet."}, "businessArea": {"value": "Finance"}, "sponsor": "Sponsor",
                 "pilotTeam": {"value": "pia"}, "teams": "Teams", "targetDate": "Bis"}"""));
        return file.toString();
    }

    /** A change waits for another process admin. */
    private String changed() {
        try {
            String form = java.nio.file.Files.readString(Path.of("bpmn/rollout/NameOwner.form"));
            api("ada")
                    .put(
                            "/diagrams/NameOwner.form/draft",
                            "*",
                            form.replaceFirst(
                                    "\"schemaVersion\"",
                                    "\"exporter\": {\"name\": \"a\", \"version\": \"1\"}, \"schemaVersion\""))
                    .ok();
            api("ada")
                    .post("/diagrams/NameOwner.form/draft/ready", Map.of("note", "Owners need more time."))
                    .ok();
            return api("ada")
                    .get("/diagrams/NameOwner.form/draft/publication")
                    .ok()
                    .path("change")
                    .asString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A dry run in which some rollouts move and some stand where the new version has nothing. */
    private String tried() {
        try {
            String diagram = java.nio.file.Files.readString(Path.of("bpmn/rollout/PilotToScale.bpmn"));
            api("ada")
                    .put(
                            "/diagrams/PilotToScale/draft",
                            "*",
                            diagram.replace("Task_DocumentProcess", "Task_WriteProcess")
                                    .replace(">P10D<", ">P12D<"))
                    .ok();
            api("ada").post("/diagrams/PilotToScale/draft/ready", Map.of()).ok();
            api("alan").post("/diagrams/PilotToScale/draft/approve", Map.of()).ok();
            api("ada").post("/diagrams/PilotToScale/draft/publish", Map.of()).ok();
            String move = id(api("ada")
                    .post(
                            "/diagrams/PilotToScale/moves",
                            Map.of("fromVersion", 1, "toVersion", 2, "timers", "RECOMPUTE", "dryRun", true))
                    .ok());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> api("ada")
                            .get("/moves/" + move)
                            .ok()
                            .path("state")
                            .asString()
                            .equals("DONE"));
            return move;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A document is written, and waits for somebody who follows it. */
    @SuppressWarnings("unchecked")
    private String opened() {
        String rollout = rollout("stage=Stage_Documentation&state=RUNNING");
        JsonNode writing = items("lea", "/tasks?scope=all&rollout=" + rollout).get(0);
        if (!writing.path("assignee").isNull()) {
            Api writer = api(writing.path("assignee").asString());
            String path = "/tasks/" + id(writing);
            JsonNode task = writer.get(path).ok();
            Situation now = new Situation(
                    new PersonId(writer.person()),
                    Instant.now(),
                    JSON.convertValue(task.path("context"), Map.class),
                    () -> 0);
            Map<String, Object> answers = SampleAnswers.to(
                            task.path("form").path("id").asString(), now)
                    .orElseThrow();
            writer.post(path + "/complete", Map.of("answers", answers)).ok();
        }
        return id(items("lea", "/tasks?scope=all&rollout=" + rollout).get(0));
    }

    @Test
    void isSoundOnAWideLightScreenInEnglish() {
        visitAll("wide", new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"), "en");
    }

    @Test
    void isSoundOnANarrowDarkScreenInGerman() {
        visitAll(
                "narrow",
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setLocale("de-DE")
                        .setColorScheme(ColorScheme.DARK),
                "de");
    }

    private void visitAll(String folder, NewContextOptions screen, String language) {
        desks.clear();
        problems.clear();
        try (Chromium chromium = Chromium.open()) {
            for (Visit visit : visits.stream().filter(EveryPageTests::isWanted).toList()) {
                Page page = desks.computeIfAbsent(visit.person(), person -> desk(chromium.page(screen), person));
                page.navigate(address() + visit.path());
                settle(page);
                picture(page, folder, visit.picture());
                look(page, visit.picture(), language);
            }
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(problems).isEmpty();
    }

    /** To look at some of them only: {@code -Dpages=move.*}. */
    private static boolean isWanted(Visit visit) {
        return visit.picture().matches(System.getProperty("pages", ".*"));
    }

    private Page desk(Page page, String person) {
        if (!person.equals(NOBODY)) {
            page.navigate(address() + "/sign-in");
            page.locator("input#username").fill(person);
            page.locator("input#password").fill("demo");
            page.locator("form.card button[type=submit]").click();
            page.locator(".account-name").waitFor();
        }
        return page;
    }

    /** Forms and diagrams come a moment after the page. */
    private static void settle(Page page) {
        if (page.locator("[data-form]").count() > 0) {
            page.locator(".fjs-form").first().waitFor();
        }
        if (page.locator("[data-editor]").count() > 0) {
            page.locator("[data-ready]").waitFor();
        }
        if (page.locator("[data-diagram]").count() > 0) {
            page.locator("[data-diagram] svg[data-element-id], [data-diagram] .djs-container svg")
                    .first()
                    .waitFor();
        }
    }

    private void look(Page page, String picture, String language) {
        if ((Integer) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
                > 0) {
            problems.add(picture + " scrolls sideways");
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            problems.add(picture + " is not in the language " + language);
        }
        if (page.locator("body").innerText().contains("??")) {
            problems.add(picture + " lacks words");
        }
        new AxeBuilder(page).analyze().getViolations().forEach(rule -> problems.add(picture + ": " + words(rule)));
    }

    private static String words(Rule rule) {
        return rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }

    private static void picture(Page page, String folder, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", folder, name + ".png"))
                .setFullPage(true));
    }

    private String rollout(String which) {
        return id(items("lea", "/rollouts?" + which).get(0));
    }

    private List<JsonNode> items(String person, String path) {
        return api(person).get(path).ok().path("items").valueStream().toList();
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }

    private Api api(String person) {
        return new Api(address(), person);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
