package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * In a real browser a diagram is edited, checked, approved by somebody else and published, and fifty running rollouts are moved to it: 49 move,
 * one is explained, mended and moved, and all are due when the preview said.
 */
@Tag("faults")
@ProductTest
@DirtiesContext
class MovingFiftyTests {

    private static final int ROLLOUTS = 50;
    private static final int STUCK = 7;
    private static final String[] STAND_AT = {
        "Confirm sponsorship", "Settle the decision rights", "Approve the budget", "Accept ownership"
    };
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(120_000);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void movesFortyNineExplainsOneAndThenMovesIt() {
        Api ada = new Api(address(), "ada");
        String stuck = "";
        for (int number = 0; number < ROLLOUTS; number++) {
            String rollout = started(ada, "Pilot %02d".formatted(number));
            SampleSteps.until(
                    ada.as("lea"), rollout, number == STUCK ? "Name the owner" : STAND_AT[number % STAND_AT.length]);
            stuck = number == STUCK ? rollout : stuck;
        }
        try (Chromium chromium = Chromium.open()) {
            Page mine = signedIn(chromium, "ada");
            Page other = signedIn(chromium, "alan");

            edit(mine);
            String change = ada.get("/diagrams/PilotToScale/draft/publication")
                    .ok()
                    .path("change")
                    .asString();
            String publish = address() + "/workshop/changes/" + change + "/publish";
            mine.navigate(publish);
            press(mine, "Ask for approval");
            other.navigate(publish);
            picture(other, "2-to-approve");
            press(other, "Approve");
            mine.navigate(publish);
            press(mine, "Publish");
            picture(mine, "3-published");

            mine.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move rollouts: PilotToScale"))
                    .click();
            mine.locator("#timers").selectOption("RECOMPUTE");
            press(mine, "Try it");
            assertThat(mine.locator("#move")).containsText("50 of 50 looked at: 49 would move, 1 would not.", PATIENT);
            String tried = idIn(mine);
            assertThat(versions()).as("nothing has moved").hasSize(1);
            press(mine, "Move the 49 that move");
            assertThat(mine.locator("#move")).containsText("50 of 50 looked at: 49 moved, 1 not.", PATIENT);
            mine.reload();
            Locator first = mine.locator("#move tbody tr").first();
            assertThat(first).containsText("Pilot 07");
            assertThat(first).containsText("It stands at “Name the owner”");
            picture(mine, "4-moved");
            Map<String, String> said = dates(ada, tried);
            assertThat(said).hasSize(ROLLOUTS - 1);
            assertThat(dates(ada, idIn(mine))).isEqualTo(said);
            assertThat(shown(ada)).containsAllEntriesOf(said);

            assertThat(versions()).containsValues(1, ROLLOUTS - 1);
            mapOnTheDrawings(mine);
            press(mine, "Try again what does not move");
            assertThat(mine.locator("#move")).containsText("50 of 50 looked at: 50 moved, 0 not.", PATIENT);
            picture(mine, "6-all-moved");
            assertThat(chromium.complaints()).isEmpty();
        }
        SampleSteps.does(ada.as("lea"), stuck, "Name the owner");
        assertThat(ada.get("/rollouts/" + stuck).ok().path("waitingOn").toString())
                .contains("Accept ownership");
    }

    /** One step more where an owner declines, dragged from the palette; a deadline later; and a task that is called otherwise. */
    private void edit(Page page) {
        DrawingBoard board = new DrawingBoard(page).open(address(), "PilotToScale.bpmn");
        board.dragOntoFlow("task", "Flow_OwnerAccepts_MergeNameOwner");
        board.type("name", "Hear why it was declined");
        board.type("documentation", "What keeps one person from it keeps the next from it too.");
        board.pick("formType", "formRef");
        board.type("formRef", "AnswerConcerns");
        board.pick("formRefBinding", "deployment");
        board.choose("Task_NameOwner");
        board.type("id", "Task_FindOwner");
        board.choose("Timer_OwnershipOverruns");
        board.type("timerEventDefinitionValue", "P13D");
        board.choose("Timer_MandateOverruns");
        board.type("timerEventDefinitionValue", "P13D");
        board.isSaved();
        assertThat(page.locator(".finding-error")).hasCount(0);
        picture(page, "1-edited");
    }

    /** The place on the old drawing, then the place on the new one. */
    private static void mapOnTheDrawings(Page page) {
        Locator list = page.getByLabel("Name the owner (1 rollout)");
        assertThat(page.locator("[data-side=old] .diagram-mark")).hasText("1");
        page.locator("[data-side=old] [data-element-id=Task_NameOwner] .djs-hit")
                .click();
        Locator there = page.locator("[data-side=new] [data-element-id=Task_FindOwner] .djs-hit");
        there.dispatchEvent("click");
        assertThat(list).hasValue("Task_FindOwner");
        picture(page, "5-mapped");
    }

    private static String started(Api ada, String name) {
        return ada.as("lea")
                .post("/rollouts", Pilots.pilot(name, "Sorts.", "Finance"))
                .ok()
                .path("id")
                .asString();
    }

    /** When each rollout that moves is due afterwards, by its id. */
    private static Map<String, String> dates(Api ada, String move) {
        Map<String, String> dates = new LinkedHashMap<>();
        ada.get("/moves/" + move)
                .ok()
                .path("rollouts")
                .path("items")
                .valueStream()
                .filter(one -> one.path("verdict").asString().equals("CLEAN"))
                .forEach(one -> dates.put(
                        one.path("id").asString(), one.path("dueAfter").asString()));
        return dates;
    }

    /** What people see. */
    private static Map<String, String> shown(Api ada) {
        Map<String, String> dates = new LinkedHashMap<>();
        ada.get("/rollouts?size=200")
                .ok()
                .path("items")
                .valueStream()
                .forEach(one -> dates.put(
                        one.path("id").asString(), one.path("stageDueAt").asString()));
        return dates;
    }

    /** How many rollouts run on each version. */
    private Map<Integer, Integer> versions() {
        Map<Integer, Integer> running = new LinkedHashMap<>();
        jdbc.sql("select version, count(*) from rollout group by version")
                .query((row, number) -> running.put(row.getInt(1), row.getInt(2)))
                .list();
        return running;
    }

    private Page signedIn(Chromium chromium, String person) {
        Page page = chromium.page(1280, 900);
        page.navigate(address() + "/sign-in");
        page.locator("input#username").fill(person);
        page.locator("input#password").fill("demo");
        page.locator("form.card button[type=submit]").click();
        page.locator(".account-name").waitFor();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String idIn(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/moving", name + ".png"))
                .setFullPage(true));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
