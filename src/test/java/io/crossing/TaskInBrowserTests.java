package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.crossing.Axe.assertClean;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one task, as people use it in Chromium. */
class TaskInBrowserTests extends ManyTasksInBrowserTest {

    private static final double PATIENCE = 30_000;
    private static final String TAG = "<img src=x onerror=window.hit=1>";

    @Override
    String name() {
        return "Invoices " + TAG;
    }

    @Test
    void keepsWhatWasEnteredForAnotherDevice() {
        String task = toms();
        Page one = atTask("tom", task, 1280);
        found(one).fill("Half a sen");
        said(one, "Draft kept");
        one.context().close();

        Page other = atTask("tom", task, 1280);

        assertThat(found(other)).hasValue("Half a sen");
    }

    @Test
    void asksWhichOfTwoDraftsStays() {
        String task = toms();
        Page desk = atTask("tom", task, 1280);
        Page phone = atTask("tom", task, 360);
        found(desk).fill("From the desk");
        said(desk, "Draft kept");

        found(phone).fill("From the phone");

        Locator conflict = phone.locator(".draft-conflict");
        assertThat(conflict).isVisible(patiently());
        assertThat(conflict).containsText("What was found: From the desk");
        clean(phone, "conflict");
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

        Page page = atTask("dora", task, 1280);

        assertThat(found(page)).hasValue("</script>" + TAG);
        assertThat(page.locator("#said")).containsText(TAG);
        assertThat(page.locator("#files")).containsText(TAG + ".txt");
        assertThat(page.locator(".kicker")).containsText("Invoices " + TAG);
        assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
        assertThat(page.locator("main img")).hasCount(0);
        clean(page, "tags");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void mentionsPeopleAndBringsInWhoIsToldSo(int width) {
        String fresh = started(name());
        String task = task(fresh, ManyTasks.TOMS);
        Page page = atTask("tom", task, width);
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
        clean(page, "mention-" + width);
        text.press("Enter");
        assertThat(text).hasValue("Ask @sam and @olga ");
        assertThat(page.locator("[data-bring-in]")).containsText("Bring Olga Orth in");
        page.getByText("Say it").click();

        assertThat(page.locator(".mention")).hasText(new String[] {"@Sam Stern", "@Olga Orth"});
        assertThat(api("olga").get("/rollouts/" + fresh).status()).isEqualTo(200);
        page.locator(".mention").last().click();
        assertThat(page.locator("h1")).hasText("Olga Orth");
        clean(page, "colleague-" + width);
    }

    @Test
    void asksBeforeSomebodyIsBroughtInAlsoWithoutScripts() {
        String fresh = started(name());
        String task = task(fresh, ManyTasks.TOMS);
        Page page = atTask("tom", task, 1280);
        page.locator("#text").fill("What do you say, @olga?");
        page.locator("form[action$=comment]").evaluate("form => form.requestSubmit()");

        assertThat(page.locator("[data-bring-in]")).isVisible(patiently());
        assertThat(page.locator("#text")).hasValue("What do you say, @olga?");
        assertClean(page);
        page.locator("[data-bring-in] input").check();
        page.getByText("Say it").click();

        assertThat(page.locator(".mention")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void attachesFilesAndRefusesOthersBeforeTheyAreSent(int width) {
        String task = toms();
        Page page = atTask("tom", task, width);
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
        assertThat(found(page)).hasValue("Typed before");
        Download download =
                page.waitForDownload(() -> page.locator("#files li a").click());
        assertThat(download.suggestedFilename()).isEqualTo("notes.txt");
        assertThat(download.path()).hasContent("Notes");
        page.locator("#files summary").click();
        clean(page, "file-" + width);
        page.locator("#message button").click();
        assertThat(page.locator("#files li")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isDoneFollowedByTheNextAndTakenBack(int width) {
        String task = toms();
        Page page = atTask("tom", task, width);
        found(page).fill("Nothing.");

        page.getByText("Done, and take the next").click();

        assertThat(page)
                .hasURL(
                        Pattern.compile(".*/work/[^/]+\\?after=" + task),
                        new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[role=status].notice")).containsText("“" + ManyTasks.TOMS + "” is done");
        assertThat(page.locator("#who-title + p")).hasText("It is yours.");
        assertThat(api("tom").get("/tasks/" + task).text("state")).isEqualTo("DONE");
        page.navigate(address() + "/work/" + task);
        assertThat(page.locator("h2").first()).containsText("Done. Thank you.");
        assertThat(page.locator("#next-title + ul li")).hasCount(11);
        clean(page, "done-" + width);
        page.locator("form[action$=take-back] button").click();
        assertThat(page.locator("#message")).isVisible();
        assertThat(api("tom").get("/tasks/" + task).text("state")).isEqualTo("TAKEN_BACK");
        clean(page, "taken-back-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isTakenGivenBackAndGivenToSomebody(int width) {
        String task = offered();
        Page page = atTask("lea", task, width);
        page.locator("form[action$=claim] button").click();
        assertThat(page.locator("#message")).containsText("is yours now");
        clean(page, "taken-" + width);
        page.locator("#message button").click();
        assertThat(page.locator("#message")).containsText("open to the others again");
        page.navigate(address() + "/work/" + task);
        page.locator("form[action$=claim] button").click();
        page.locator("button[data-shortcut=b]").click();
        assertThat(page.locator("#message")).containsText("open to the others again");

        page.navigate(address() + "/work/" + task);
        page.locator("details", new Page.LocatorOptions().setHas(page.locator("#to")))
                .locator("summary")
                .click();
        page.locator("#to").fill("tara toth");
        page.locator("form[action$=hand-over] button").click();
        assertThat(page.locator("#message")).containsText("Tara Toth");
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("tara");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isHelpedWithByWhoIsAsked(int width) {
        String task = toms();
        Page tom = atTask("tom", task, width);
        tom.keyboard().press("a");
        tom.locator("#help-to").fill("Tara");
        tom.locator("#help-to").press("Enter");
        tom.locator("#question").fill("What do you know?");
        tom.locator("form[action$=ask-help] button").click();
        assertThat(tom.locator("#helped-title + ul")).containsText("Tara");
        clean(tom, "asked-" + width);

        Page tara = atTask("tara", task, width);
        assertThat(tara.locator("#help-title")).hasText("Tom Tanner asks for your help");
        tara.navigate(address() + "/work?rollout=" + rollout());
        assertThat(tara.locator("main")).containsText("you were asked to help");
        tara.navigate(address() + "/work/" + task);
        formIsThere(tara);
        found(tara).fill("Tara knows");
        said(tara, "Draft kept");
        clean(tara, "helper-" + width);
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
        Page page = atTask("tom", task, 1280);
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

    private String draft(String task, String person) {
        return api(person)
                .get("/tasks/" + task + "/draft")
                .ok()
                .path("answers")
                .path("found")
                .asString();
    }

    private static void said(Page page, String words) {
        assertThat(page.locator(".draft"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
