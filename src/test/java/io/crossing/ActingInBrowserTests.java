package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.crossing.Axe.assertClean;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acting on one task and on several, and undoing it, in Chromium on a wide screen and on a phone, and without scripts. */
class ActingInBrowserTests extends ManyTasksInBrowserTest {

    private static final String LATER =
            LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void movesTheDueDateForAReasonAndBack(int width) {
        String task = offered();
        String before = api("lea").get("/tasks/" + task).text("dueAt");
        Page page = atTask("lea", task, width);
        page.keyboard().press("d");
        page.locator("#on").fill(LATER);
        page.locator("#reason").fill("The data comes later.");
        clean(page, "due-" + width);
        page.locator("form[action$='/due'] button").click();

        assertThat(page.locator("#message")).containsText("is due at another time now");
        assertThat(api("lea").get("/tasks/" + task).text("dueAt"))
                .startsWith(LATER.substring(0, 7))
                .isNotEqualTo(before);
        assertThat(api("lea").get("/rollouts/" + rollout() + "/history").ok().toString())
                .contains("The data comes later.");
        Chromium.press(page, "z");
        assertThat(page.locator("#message")).containsText("is due at another time now");
        assertThat(api("lea").get("/tasks/" + task).text("dueAt")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void changesAndTakesBackWhatOneSaid(int width) {
        String task = toms();
        Page page = atTask("tom", task, width);
        page.locator("#text").fill("Ask @sam first.");
        page.getByText("Say it").click();
        Locator entry = page.locator("#said .entry").last();
        entry.locator("summary").click();
        entry.locator("textarea").fill("Ask @sam and @tara first.");
        clean(page, "comment-" + width);
        entry.getByText("Keep the change").click();

        assertThat(page.locator("#said .entry").last()).containsText("changed");
        assertThat(page.locator("#said .mention")).hasCount(2);
        page.locator("#said .entry").last().locator("summary").click();
        page.locator("#said .entry").last().getByText("Take it back").click();
        assertThat(page.locator("#said .entry").last()).containsText("This comment was taken back.");
        assertThat(page.locator("#said .entry details")).hasCount(0);
        assertClean(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void putsOffHandsOverAndUndoesIt(int width) {
        String task = offered();
        api("tom").post("/tasks/" + task + "/claim", Map.of()).ok();
        Page page = atTask("tom", task, width);
        page.keyboard().press("f");
        page.locator("#until").fill(LATER);
        page.locator("form[action$=put-off] button").click();
        assertThat(page.locator("#message")).containsText("Look at it");
        assertThat(api("tom").get("/tasks/" + task).text("followUpAt")).isNotEmpty();
        Chromium.press(page, "z");
        assertThat(page.locator("#message")).isVisible();

        page.navigate(address() + "/work/" + task);
        page.keyboard().press("h");
        page.locator("#to").fill("tara toth");
        page.locator("#note").fill("You know them.");
        page.locator("form[action$=hand-over] button").click();
        assertThat(page.locator("#message")).containsText("Tara Toth");
        picture(page, "handed-" + width);
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("tara");
        Chromium.press(page, "z");
        assertThat(page.locator("#message")).containsText("is yours now");
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("tom");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void goesForSeveralAtOnceAndIsUndoneForEach(int width) {
        String held = offered();
        String free = offered();
        api("tom").post("/tasks/" + held + "/claim", Map.of()).ok();
        Page page = signedIn("lea", width);
        several(page, held, free);
        page.locator("button[value=claim]").click();
        assertThat(page.locator("#outcome")).containsText("1 went through, 1 did not.");
        assertThat(page.locator("#outcome")).containsText("Tom Tanner");
        clean(page, "several-taken-" + width);
        page.locator("#outcome button").click();
        assertThat(page.locator("#outcome")).isVisible();
        assertThat(holders(held, free)).containsExactly("tom", "");

        several(page, held, free);
        page.locator("#several-assign summary").click();
        page.locator("#several-to").fill("tara toth");
        page.locator("#several-assign button[value=assign]").click();
        assertThat(page.locator("#outcome")).containsText("All 2 went through.");
        assertThat(holders(held, free)).containsExactly("tara", "tara");
        page.locator("#outcome button").click();
        assertThat(page.locator("#outcome")).containsText("All 2 went through.");
        assertThat(holders(held, free)).containsExactly("tom", "");

        several(page, held, free);
        page.locator("#several-due summary").click();
        page.locator("#several-on").fill(LATER);
        page.locator("#several-reason").fill("The data comes later.");
        clean(page, "several-due-" + width);
        page.locator("#several-due button[value=due]").click();
        assertThat(page.locator("#outcome")).containsText("All 2 went through.");
        assertThat(api("lea").get("/tasks/" + free).text("dueAt")).startsWith(LATER.substring(0, 7));
        api("tom").post("/tasks/" + held + "/complete", good()).ok();
        page.locator("#outcome button").click();
        assertThat(page.locator("#outcome")).containsText("Tom Tanner");
        clean(page, "several-undone-" + width);

        api("lea").post("/tasks/" + free + "/claim", Map.of()).ok();
        page.navigate(address() + "/work?size=200&rollout=" + rollout());
        page.locator("input[name=ids][value='" + free + "']").check();
        page.locator("#several-put-off summary").click();
        page.locator("#several-until").fill(LATER);
        page.locator("#several-put-off button[value=follow-up]").click();
        assertThat(page.locator("#outcome")).containsText("went through");
        assertThat(api("lea").get("/tasks/" + free).text("followUpAt")).isNotEmpty();
    }

    @Test
    void showsInWaitingForOthersWhatHelpWasAskedFor() {
        String task = toms();
        api("tom")
                .post("/tasks/" + task + "/help", Map.of("to", "tara", "question", "What do you know?"))
                .ok();
        Page page = signedIn("tom", 360);
        page.navigate(address() + "/work?scope=waiting&rollout=" + rollout());

        assertThat(page.locator("#task-" + task)).containsText("help from Tara Toth");
        clean(page, "waiting-for-help");
    }

    @Test
    void isPossibleForOneTaskWithoutScripts() {
        String task = offered();
        try (BrowserContext context =
                chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            Chromium.signIn(page, address(), "lea");
            page.navigate(address() + "/work/" + task);
            press(page, "claim");
            assertThat(page.locator("#message")).containsText("is yours now");
            press(page, "give-back");
            page.navigate(address() + "/work/" + task);
            press(page, "claim");
            send(page, "ask-help", Map.of("help-to", "tara toth", "question", "What do you know?"));
            assertThat(page.locator("#message")).containsText("Tara Toth");
            send(page, "due", Map.of("on", LATER, "reason", "Later."));
            assertThat(page.locator("#message")).containsText("another time");
            page.locator("#text").fill("Done soon.");
            press(page, "comment");
            assertThat(page.locator("#said .entry")).hasCount(1);
            send(page, "hand-over", Map.of("to", "Tom Tanner", "note", "You."));
            assertThat(page.locator("#message")).containsText("Tom Tanner");
            page.locator("#message button").click();
            assertThat(page.locator("#message")).containsText("is yours now");
            send(page, "put-off", Map.of("until", LATER));
            assertThat(page.locator("#message")).isVisible();
        }
        assertThat(holders(task)).containsExactly("lea");
    }

    /** A folded form is opened by pressing its summary, as without scripts too. */
    private static void send(Page page, String action, Map<String, String> fields) {
        Locator form = page.locator("form[action$='/" + action + "']");
        Locator fold = page.locator("details", new Page.LocatorOptions().setHas(form));
        if (fold.first().getAttribute("open") == null) {
            fold.first().locator("summary").first().click();
        }
        fields.forEach((id, value) -> page.locator("#" + id).fill(value));
        form.locator("button").first().click();
    }

    private static void press(Page page, String action) {
        page.locator("form[action$='/" + action + "'] button").first().click();
    }

    private void several(Page page, String... tasks) {
        page.navigate(address() + "/work?scope=all&size=200&rollout=" + rollout());
        for (String task : tasks) {
            page.locator("input[name=ids][value='" + task + "']").check();
        }
    }

    private List<String> holders(String... tasks) {
        return List.of(tasks).stream()
                .map(task ->
                        api("lea").get("/tasks/" + task).ok().path("assignee").asString(""))
                .toList();
    }
}
