package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.crossing.Axe.assertClean;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists of tasks as people use them in Chromium: with the mouse, with keys, without scripts, and while others work. */
@ProductTest
class TaskListInBrowserTests {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

    private static Chromium chromium;
    private static int started;

    @LocalServerPort
    private int port;

    private String area = "";

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
        area = "Field" + ++started;
        List.of("Alpha", "Beta", "Gamma").forEach(this::start);
    }

    @AfterEach
    void nothingFailedInAScript() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void choosesAndActsWithKeysAlone() {
        Page page = signedIn("sam", 1280);
        page.navigate(address("/work?area=" + area));
        Locator rows = page.locator("#work-list tbody tr");
        assertThat(rows).hasCount(3);

        page.keyboard().press("j");
        assertThat(rows.nth(0).locator("a")).isFocused();
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("#several-title")).hasText("2 chosen");
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).containsText("Choose the row, or not");
        assertClean(page);
        page.keyboard().press("Escape");
        page.keyboard().press("f");
        assertThat(page.locator("#several-until")).isFocused();
        page.locator("#several-until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(4).toString());
        page.keyboard().press("Enter");

        assertThat(page.locator("#outcome")).containsText("All 2 went through.");
        assertThat(page.locator("#outcome")).isFocused();
        assertThat(rows).hasCount(1);
        assertClean(page);
        Chromium.press(page, "z");
        assertThat(rows).hasCount(3);
    }

    @Test
    void choosesARangeWithShift() {
        Page page = signedIn("sam", 1280);
        page.navigate(address("/work?area=" + area));
        Locator boxes = page.locator("#work-list tbody input[name=ids]");

        boxes.nth(0).click();
        boxes.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        assertThat(page.locator("#several-title")).hasText("3 chosen");
        page.locator("[data-choose-all]").click();
        assertThat(boxes.nth(1)).not().isChecked();
    }

    @Test
    void worksWithoutScriptsAndSaysWhyForEach() {
        try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            Chromium.signIn(page, address(""), "lea");
            page.navigate(address("/work?scope=all&area=" + area));
            page.locator("#work-list tbody input[name=ids]").nth(0).check();
            page.locator("#work-list tbody input[name=ids]").nth(1).check();
            page.locator("button[value=claim]").click();

            assertThat(page.locator("#outcome")).containsText("None of the 2 went through.");
            assertThat(page.locator("#outcome")).containsText("Confirm sponsorship");
            assertThat(page.locator("#outcome")).containsText("Sam");
            page.locator("button[value=claim]").click();
            assertThat(page.locator("#message")).containsText("Choose at least one task first.");
        }
    }

    @Test
    void showsWhatOthersDoWithoutTakingAnythingFromTheReader() {
        Page page = signedIn("sam", 1280);
        page.navigate(address("/work?area=" + area));
        Locator rows = page.locator("#work-list tbody tr");
        rows.nth(1).locator("input[name=ids]").check();
        page.locator("#several-assign summary").click();
        page.locator("#several-note").fill("Half a sentence");
        String gone = rows.nth(0).getAttribute("id").substring("task-".length());

        start("Delta");
        new Api(address(""), "sam")
                .post("/tasks/" + gone + "/assign", Map.of("to", "fay"))
                .ok();

        assertThat(page.locator("#work-list").getByText("Delta")).isVisible(SOON);
        assertThat(page.locator("#task-" + gone)).hasCount(0);
        assertThat(page.locator("#several-note")).hasValue("Half a sentence");
        assertThat(page.locator("#several-note")).isFocused();
        assertThat(page.locator("#several-title")).hasText("1 chosen");
        assertThat(page.locator("#work-list tbody tr.row-chosen")).hasCount(1);
        assertThat(page.locator("#fresh")).hasText(Pattern.compile("New in the list: \\d+"));
        assertClean(page);
    }

    @Test
    void isAskedForCheaplyWhileNothingChanges() {
        Page page = signedIn("sam", 1280);
        page.navigate(address("/work?area=" + area));
        String tag = page.locator("#work-list").getAttribute("data-live-tag");

        assertThat(tag).startsWith("W/");
        assertThat(status(page, tag)).isEqualTo(304);
        start("Epsilon");
        assertThat(status(page, tag)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void savesAFilterAndPassesItOn(int width) {
        Page page = signedIn("lea", width);
        page.navigate(address("/work?scope=waiting&area=" + area));
        page.locator(".save-filter summary").click();
        page.locator("#filter-name").fill("Mine in <b>" + area);
        page.locator("input[name=share][value=sponsor]").check();
        picture(page, "saving-" + width);
        assertClean(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();

        assertThat(page.locator("#message")).containsText("is saved");
        assertThat(page.locator(".chip[aria-current]")).hasText("Mine in <b>" + area);
        assertThat(page.locator("#work-list tbody tr")).hasCount(3);
        String link = page.url();

        Page sams = signedIn("sam", width);
        sams.navigate(link);
        assertThat(sams.locator(".chip[aria-current]")).hasText("Mine in <b>" + area);
        sams.navigate(address("/work/filters"));
        assertThat(sams.locator("main")).containsText("Shared with you");
        assertClean(sams);

        page.navigate(address("/work/filters"));
        picture(page, "filters-" + width);
        assertClean(page);
        page.locator("article", new Page.LocatorOptions().setHasText(area))
                .locator("summary")
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Delete").setExact(true))
                .last()
                .click();
        assertThat(page.locator("#message")).containsText("is deleted");
        sams.navigate(link);
        assertThat(sams.locator("main")).containsText("There is no such filter");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "tasklist", name + ".png")));
    }

    private static int status(Page page, String tag) {
        return (Integer) page.evaluate(
                "tag => fetch(location.href, {cache: 'no-store', headers: {'If-None-Match': tag}}).then(answer => answer.status)",
                tag);
    }

    private void start(String name) {
        new Api(address(""), "lea")
                .post("/rollouts", Pilots.pilot(name, "Sorts.", area))
                .ok();
    }

    private Page signedIn(String person, int width) {
        Page page = chromium.page(width, 900);
        Chromium.signIn(page, address(""), person);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
