package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.crossing.Axe.assertClean;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The page of one task, as people use it in Chromium. */
@TestInstance(Lifecycle.PER_CLASS)
class TaskInBrowserTests extends ManyTasksTest {

    private static final double PATIENCE = 30_000;
    /** The stage that the tests add to the diagram has no place in the drawing. */
    private static final String NOT_DRAWN = "not yet drawn";

    private static final String TAG = "<img src=x onerror=window.hit=1>";

    private static Chromium chromium;

    private String rollout = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() {
        if (rollout.isEmpty()) {
            rollout = started("Invoices " + TAG);
        }
    }

    @AfterEach
    void nothingFailedInAScript() {
        assertThat(chromium.complaints())
                .filteredOn(complaint -> !complaint.contains(NOT_DRAWN))
                .isEmpty();
    }

    @Test
    void keepsWhatWasEnteredForAnotherDevice() {
        String task = toms();
        Page one = at("tom", task);
        found(one).fill("Half a sen");
        said(one, "Draft kept");
        one.context().close();

        Page other = at("tom", task);

        assertThat(found(other)).hasValue("Half a sen");
    }

    @Test
    void asksWhichOfTwoDraftsStays() {
        String task = toms();
        Page desk = at("tom", task);
        Page phone = at("tom", task, 360, 740);
        found(desk).fill("From the desk");
        said(desk, "Draft kept");

        found(phone).fill("From the phone");

        Locator conflict = phone.locator(".draft-conflict");
        assertThat(conflict).isVisible(patiently());
        assertThat(conflict).containsText("What was found: From the desk");
        picture(phone, "conflict");
        assertClean(phone);
        assertThat(draft(task, "tom")).isEqualTo("From the desk");
        conflict.locator("button").last().click();
        said(phone, "Draft kept");
        assertThat(draft(task, "tom")).isEqualTo("From the phone");

        found(desk).fill("From the desk again");
        assertThat(desk.locator(".draft-conflict")).isVisible(patiently());
        desk.locator(".draft-conflict button").first().click();
        assertThat(found(desk)).hasValue("From the phone");
    }

    @Test
    void showsTagsAsTextAndRunsNothing() {
        String task = toms();
        Api tom = api("tom");
        tom.post(
                        "/tasks/" + task + "/comments",
                        Map.of("text", "See " + TAG + " </script><script>window.hit=1</script>"))
                .ok();
        tom.upload("/tasks/" + task + "/attachments", TAG + ".txt", "x".getBytes(StandardCharsets.UTF_8))
                .ok();
        tom.put("/tasks/" + task + "/draft", Map.of("answers", Map.of("found", "</script>" + TAG)))
                .ok();
        tom.post("/tasks/" + task + "/help", Map.of("to", "dora", "question", TAG))
                .ok();

        Page page = at("dora", task);

        assertThat(found(page)).hasValue("</script>" + TAG);
        assertThat(page.locator("#said")).containsText(TAG);
        assertThat(page.locator("#files")).containsText(TAG + ".txt");
        assertThat(page.locator(".kicker")).containsText("Invoices " + TAG);
        assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
        assertThat(page.locator("main img")).hasCount(0);
        picture(page, "tags");
        assertClean(page);
    }

    @Test
    void mentionsPeopleAndBringsInWhoIsToldSo() {
        String fresh = started("Invoices " + TAG);
        String task = task(fresh, ManyTasks.TOMS);
        Page page = at("tom", task);
        Locator text = page.locator("#text");

        text.pressSequentially("Ask @sam st");
        assertThat(page.locator("[role=option]").first())
                .containsText("Sam Stern", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        text.press("Enter");
        text.pressSequentially("and @olg");
        assertThat(page.locator("[role=option]").first())
                .containsText(
                        "Not part of this rollout yet",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertClean(page);
        text.press("Enter");
        assertThat(text).hasValue("Ask @sam and @olga ");
        assertThat(page.locator("[data-bring-in]")).containsText("Bring Olga Orth in");
        picture(page, "mention");
        page.getByText("Say it").click();

        assertThat(page.locator(".mention")).hasText(new String[] {"@Sam Stern", "@Olga Orth"});
        assertThat(api("olga").get("/rollouts/" + fresh).status()).isEqualTo(200);
        page.locator(".mention").last().click();
        assertThat(page.locator("h1")).hasText("Olga Orth");
        picture(page, "colleague");
        assertClean(page);
    }

    @Test
    void asksBeforeSomebodyIsBroughtInAlsoWithoutScripts() {
        String fresh = started("Invoices " + TAG);
        String task = task(fresh, ManyTasks.TOMS);
        Page page = at("tom", task);
        page.locator("#text").fill("What do you say, @olga?");
        page.locator("form[action$=comment]").evaluate("form => form.requestSubmit()");

        assertThat(page.locator("[data-bring-in]")).isVisible(patiently());
        assertThat(page.locator("#text")).hasValue("What do you say, @olga?");
        assertClean(page);
        page.locator("[data-bring-in] input").check();
        page.getByText("Say it").click();

        assertThat(page.locator(".mention")).hasCount(1);
    }

    @Test
    void attachesFilesAndRefusesOthersBeforeTheyAreSent() {
        String task = toms();
        Page page = at("tom", task);
        found(page).fill("Typed before");
        page.locator("#files summary").click();
        Locator file = page.locator("#file");

        file.setInputFiles(new FilePayload("page.html", "text/html", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(file.evaluate("input => input.validationMessage").toString()).contains("not taken");
        file.setInputFiles(new FilePayload("notes.txt", "text/plain", "Notes".getBytes(StandardCharsets.UTF_8)));
        page.locator("[data-upload] button").click();

        assertThat(page.locator("#message"))
                .containsText(
                        "“notes.txt” is attached", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#files li a")).hasText("notes.txt");
        picture(page, "file");
        assertThat(found(page)).hasValue("Typed before");
        page.locator("#files summary").click();
        assertClean(page);
        page.locator("#message button").click();
        assertThat(page.locator("#files li")).hasCount(0);
    }

    @Test
    void isDoneAndFollowedByTheNext() {
        String task = toms();
        Page page = at("tom", task);
        found(page).fill("Nothing.");

        page.getByText("Done, and take the next").click();

        assertThat(page)
                .hasURL(
                        Pattern.compile(".*/work/[^/]+\\?after=" + task),
                        new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[role=status].notice")).containsText("“" + ManyTasks.TOMS + "” is done");
        assertThat(page.locator("#who-title + p")).hasText("It is yours.");
        assertThat(api("tom").get("/tasks/" + task).text("state")).isEqualTo("DONE");
        page.navigate(address("/work/" + task));
        assertThat(page.locator("h2").first()).containsText("Done. Thank you.");
        picture(page, "done");
        assertClean(page);
    }

    @Test
    void isTakenAndGivenBackFromTheKeyboard() {
        String task = task(rollout, ManyTasks.OFFERED);
        Page page = at("tom", task);

        page.keyboard().press("c");
        assertThat(page.locator("#message")).containsText("is yours now");
        Chromium.press(page, "z");
        assertThat(page.locator("#message")).containsText("open to the others again");
        Chromium.press(page, "z");
        assertThat(page.locator("#message")).containsText("is yours now");
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).containsText("Ask for help");
        assertThat(page.locator("#shortcuts")).containsText("Hand it over");
        assertClean(page);
    }

    @Test
    void isHelpedWithByWhoIsAsked() {
        String task = toms();
        Page tom = at("tom", task);
        tom.keyboard().press("a");
        tom.locator("#help-to").fill("Tara");
        tom.locator("#help-to").press("Enter");
        tom.locator("#question").fill("What do you know?");
        tom.locator("form[action$=ask-help] button").click();
        assertThat(tom.locator("#helped-title + ul")).containsText("Tara");
        assertClean(tom);

        Page tara = at("tara", task, 360, 740);
        assertThat(tara.locator("#help-title")).hasText("Tom Tanner asks for your help");
        picture(tara, "helper");
        tara.navigate(address("/work?rollout=" + rollout));
        assertThat(tara.locator("main")).containsText("you were asked to help");
        tara.navigate(address("/work/" + task));
        assertThat(tara.locator("[data-form=shown] form").first()).isAttached();
        found(tara).fill("Tara knows");
        said(tara, "Draft kept");
        assertClean(tara);
        tara.locator("#answer").fill("All of it.");
        tara.locator("form[action$=answer-help] button").click();
        assertThat(tara.locator("#message")).containsText("Tom Tanner has your answer");

        tom.reload();
        assertThat(found(tom)).hasValue("Tara knows");
        assertThat(tom.locator("#help")).containsText("All of it.");
    }

    @Test
    void saysOnWhichWeekdayADayIsAndRefusesDaysOff() {
        String task = toms();
        Page page = at("tom", task);
        Locator day = page.locator("input[type=date]").first();

        day.fill("2031-06-14");
        assertThat(page.locator(".day-words"))
                .containsText(
                        "Saturday is no working day. The next one is Monday",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        found(page).fill("Nothing.");
        page.locator("button[data-shortcut='Ctrl+Enter']").click();
        assertThat(page.locator(".notice-problem[role=alert]")).containsText("is no working day");
        assertClean(page);
        day.fill("2031-06-13");
        assertThat(page.locator(".day-words")).containsText("Friday, in ");
    }

    private String toms() {
        return task(rollout, ManyTasks.TOMS);
    }

    private String draft(String task, String person) {
        return api(person)
                .get("/tasks/" + task + "/draft")
                .ok()
                .path("answers")
                .path("found")
                .asString();
    }

    private Page at(String person, String task) {
        return at(person, task, 1280, 900);
    }

    private Page at(String person, String task, int width, int height) {
        Page page = Chromium.signIn(chromium.page(width, height), address(), person);
        page.navigate(address("/work/" + task));
        assertThat(page.locator("[data-form=shown] form").first())
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(PATIENCE));
        return page;
    }

    private String address(String path) {
        return address() + path;
    }

    private static Locator found(Page page) {
        return page.locator("[data-form] input[type=text]").first();
    }

    private static void said(Page page, String words) {
        assertThat(page.locator(".draft"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    /** To be looked at after a change. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "task-" + name + ".png"))
                .setFullPage(true));
    }
}
