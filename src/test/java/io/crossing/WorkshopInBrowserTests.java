package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.crossing.diagram.wall.HonestPatterns;
import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editors in a real browser: what is opened and saved is the same, a stage is whole when it is put down, and nobody overwrites anybody. */
@ProductTest
class WorkshopInBrowserTests {

    /** What the standard says of an element where nothing is said; the editor leaves it out. */
    private static final Set<String> AS_THE_STANDARD_SAYS =
            Set.of("isSequential=false", "isInterrupting=true", "cancelActivity=true");

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void empty() {
        for (String table :
                new String[] {"workshop_revision", "workshop_draft", "workshop_change", "workshop_comment"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void savesEveryDiagramAsItWasOpened() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            Page page = editor(chromium, "ada", "InvolveTeam.bpmn");
            Map<String, String> before = diagrams();
            @SuppressWarnings("unchecked")
            Map<String, String> saved = (Map<String, String>) page.evaluate("""
                    async (files) => {
                      const { modeler } = document.querySelector('[data-desk=canvas]');
                      const saved = {};
                      for (const [name, xml] of Object.entries(files)) {
                        await modeler.importXML(xml);
                        saved[name] = (await modeler.saveXML({ format: true })).xml;
                      }
                      return saved;
                    }""", before);

            assertThat(saved).hasSameSizeAs(before).hasSizeGreaterThan(60);
            for (Map.Entry<String, String> file : before.entrySet()) {
                assertThat(model(saved.get(file.getKey()))).as(file.getKey()).isEqualTo(model(file.getValue()));
            }
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void answersWhileItOpensATwoThousandElementsLongDiagram() throws Exception {
        save("ada", "/diagrams/Long/draft", LongDiagram.of(1000));
        try (Chromium chromium = Chromium.open()) {
            Page page = desk(chromium, "ada");
            page.addInitScript("""
                    window.longest = 0;
                    new PerformanceObserver((list) => {
                      list.getEntries().forEach((task) => (window.longest = Math.max(window.longest, task.duration)));
                    }).observe({ type: 'longtask', buffered: true });""");
            page.navigate(address() + "/workshop/Long.bpmn/edit");
            page.locator("[data-ready]").waitFor();
            double longest = ((Number) page.evaluate("() => window.longest")).doubleValue();
            double all = ((Number) page.evaluate("() => performance.now()")).doubleValue();
            System.out.printf(
                    "2,000 elements: the longest task took %.0f ms of %.0f until it was ready.%n", longest, all);

            assertThat(longest).isLessThan(all / 3);
            add(page, 1);
            saved(page);
            assertThat(file("ada", "/diagrams/Long/draft")).contains("Task_999", "formRefBinding");
            page.locator(".finding[data-rule=task-form]").first().waitFor();
        }
    }

    @Test
    void putsDownAWholeStageSavesItAndSaysWhatIsToBeMended() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            Page page = desk(chromium, "ada");
            page.navigate(address() + "/workshop/new");
            page.locator("#title").fill("Ask the works council");
            page.locator("form[action='/workshop/new'] button[type=submit]").click();
            page.locator("[data-ready]").waitFor();

            page.locator("[data-desk=add] summary").click();
            page.locator("[data-desk=add] li button").first().click();
            saved(page);

            String draft = file("ada", "/diagrams/AskTheWorksCouncil/draft");
            assertThat(draft)
                    .contains("${raiseEscalation}", "${remindHolders}", ">P10D<", ">P8D<", "name=\"stage\"")
                    .doesNotContainPattern("id=\"(Activity|Event)_[0-9a-z]{7}\"")
                    .contains("attachedToRef=\"Stage_NewStage\"");
            Locator form = page.locator(".finding[data-rule=task-form]").first();
            form.waitFor();
            form.locator("button").click();
            assertThat(page.locator("[data-desk=panel]").innerText())
                    .contains("User task".toUpperCase(java.util.Locale.ROOT));
            assertThat(page.locator(".editor-sign-error").count()).isPositive();

            page.locator("[data-do=undo]").click();
            await().atMost(LONG_ENOUGH)
                    .until(() ->
                            !file("ada", "/diagrams/AskTheWorksCouncil/draft").contains("raiseEscalation"));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/workshop-stage.png")));
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseHasSaved() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            Page page = editor(chromium, "ada", "InvolveTeam.bpmn");
            add(page, 1);
            saved(page);
            String theirs = file("alan", "/diagrams/InvolveTeam/draft").replace("Bring the team in", "Alan was here");
            save("alan", "/diagrams/InvolveTeam/draft", theirs);

            add(page, 1);
            page.locator("[data-desk=conflict]").waitFor();
            assertThat(page.locator("[data-desk=conflict]").innerText()).contains("Alan");
            assertThat(file("ada", "/diagrams/InvolveTeam/draft")).contains("Alan was here");
            page.locator("[data-do=mine]").click();
            saved(page);

            assertThat(file("ada", "/diagrams/InvolveTeam/draft")).doesNotContain("Alan was here");
            List<String> history = new ArrayList<>();
            for (var revision : new Api(address(), "ada")
                    .get("/diagrams/InvolveTeam/draft/revisions")
                    .ok()) {
                history.add(file(
                        "ada",
                        "/diagrams/InvolveTeam/draft/revisions/"
                                + revision.path("revision").asInt()));
            }
            assertThat(history).anyMatch(state -> state.contains("Alan was here"));
        }
    }

    @Test
    void editsTablesAndForms() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            Page table = editor(chromium, "ada", "HandoffGate.dmn");
            table.locator("td.input-cell").first().click();
            table.keyboard().type("true");
            table.locator(".decision-table-name, h3.decision-table-name, .tjs-table")
                    .first()
                    .click();
            saved(table);
            assertThat(file("ada", "/diagrams/HandoffGate/draft")).contains("Handoff gate");

            Page form = editor(chromium, "ada", "NameOwner.form");
            form.locator(".fjs-palette-field[data-field-type=checkbox]").first().focus();
            form.keyboard().press("Enter");
            saved(form);
            assertThat(file("ada", "/diagrams/NameOwner/draft")).contains("\"checkbox\"");
        }
    }

    private void add(Page page, int which) {
        page.locator("[data-desk=add] summary").click();
        page.locator("[data-desk=add] li button").nth(which).click();
    }

    /** The editor has nothing left to save. */
    private static void saved(Page page) {
        page.locator("[data-desk=state][data-kind=done]").waitFor();
    }

    private Page editor(Chromium chromium, String person, String file) {
        Page page = desk(chromium, person);
        page.navigate(address() + "/workshop/" + file + "/edit");
        page.locator("[data-ready]").waitFor();
        return page;
    }

    private Page desk(Chromium chromium, String person) {
        Page page = chromium.page(1280, 900);
        page.navigate(address() + "/sign-in");
        page.locator("input#username").fill(person);
        page.locator("input#password").fill("demo");
        page.locator("form.card button[type=submit]").click();
        page.locator(".account-name").waitFor();
        return page;
    }

    /** Those that the product ships with, the examples of the rules that are wholly drawn, and typical patterns. */
    private static Map<String, String> diagrams() throws Exception {
        Map<String, String> diagrams = new TreeMap<>(HonestPatterns.all());
        for (String folder : new String[] {"bpmn", "src/main/resources/workshop/rules"}) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file : found.filter(file -> file.toString().endsWith(".bpmn"))
                        .filter(file -> !file.toString().contains("not-drawn.bad"))
                        .toList()) {
                    diagrams.put(file.toString(), Files.readString(file));
                }
            }
        }
        return diagrams;
    }

    /** Elements, attributes and texts; the order counts only where it means something. */
    private static String model(String xml) throws Exception {
        return model(XmlReading.read(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String model(XmlElement element) {
        List<String> attributes = element.attributes().entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .filter(attribute -> !AS_THE_STANDARD_SAYS.contains(attribute))
                .sorted()
                .toList();
        Stream<String> children = element.children().stream().map(WorkshopInBrowserTests::model);
        boolean ordered = element.is("bpmndi:BPMNEdge", "camunda:list", "camunda:properties");
        return "<" + element.name() + attributes + element.text() + (ordered ? children : children.sorted()).toList()
                + ">\n";
    }

    private String file(String person, String path) throws Exception {
        return send(person, "GET", path, "", Map.of());
    }

    private void save(String person, String path, String content) throws Exception {
        send(person, "PUT", path, content, Map.of("If-Match", "*"));
    }

    private String send(String person, String method, String path, String body, Map<String, String> headers)
            throws Exception {
        String account = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                .header("Authorization", "Basic " + account)
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(method + " " + path + " " + answer.body())
                .isLessThan(300);
        return answer.body();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
