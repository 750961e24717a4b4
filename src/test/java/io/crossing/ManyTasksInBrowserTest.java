package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The product with many tasks, in Chromium: people at a screen of some width, in a rollout of this class alone. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ManyTasksInBrowserTest extends ManyTasksTest {

    /** The stage that the tests add to the diagram has no place in the drawing. */
    private static final String NOT_DRAWN = "not yet drawn";

    private Chromium chromium;
    private String rollout = "";

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        rollout = started(name());
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingFailedInAScript() {
        assertThat(chromium.complaints())
                .filteredOn(complaint -> !complaint.contains(NOT_DRAWN))
                .isEmpty();
    }

    /** What the rollout is called. */
    String name() {
        return "Invoices";
    }

    final String rollout() {
        return rollout;
    }

    final Chromium chromium() {
        return chromium;
    }

    /** A task of the rollout that no test has had, offered to every role. */
    final String offered() {
        return task(rollout, ManyTasks.OFFERED);
    }

    /** The same that is Tom's alone. */
    final String toms() {
        return task(rollout, ManyTasks.TOMS);
    }

    final Page signedIn(String person, int width) {
        return Chromium.signIn(chromium.page(width, 900), address(), person);
    }

    final Page at(String person, String path, int width) {
        Page page = signedIn(person, width);
        page.navigate(address() + path);
        return page;
    }

    /** At the page of a task once its form is there. */
    final Page atTask(String person, String task, int width) {
        Page page = at(person, "/work/" + task, width);
        formIsThere(page);
        return page;
    }

    static void formIsThere(Page page) {
        assertThat(page.locator("[data-form=shown] form").first()).isAttached();
    }

    /** The first field of the form of these tasks. */
    static Locator found(Page page) {
        return page.locator("[data-form] input[type=text]").first();
    }

    /** To be looked at after a change. */
    final void picture(Page page, String name) {
        String folder = getClass().getSimpleName().replace("InBrowserTests", "").toLowerCase();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", folder, name + ".png"))
                .setFullPage(true));
    }

    /** The same, and sound for everybody. */
    final void clean(Page page, String name) {
        picture(page, name);
        Axe.assertClean(page);
    }
}
