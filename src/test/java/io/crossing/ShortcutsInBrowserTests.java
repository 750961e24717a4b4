package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every shortcut that the list of shortcuts names does what it says: one that is listed and stands in no table here fails. */
@TestInstance(Lifecycle.PER_CLASS)
class ShortcutsInBrowserTests extends ManyTasksTest {

    private static final String SELECTED = "input[name=ids]:checked";
    private static final Map<String, String> MENU = Map.of(
            "g w", "/work",
            "g r", "/rollouts",
            "g p", "/portfolio",
            "g e", "/escalations",
            "g v", "/valley",
            "g b", "/board",
            "g m", "/mails");

    private Chromium chromium;
    private String rollout = "";
    private Page page;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() {
        if (rollout.isEmpty()) {
            rollout = started("Invoices");
            page = Chromium.signIn(chromium.page(1280, 900), address(), "lea");
        }
    }

    @AfterEach
    void nothingFailedInAScript() {
        assertThat(chromium.complaints())
                .filteredOn(complaint -> !complaint.contains("not yet drawn"))
                .isEmpty();
    }

    @Test
    void ofAListOfTasks() {
        Map<String, Consumer<Page>> does = new LinkedHashMap<>(menu());
        does.put(
                "j",
                keys("j", list -> assertThat(row(list, 0).locator("a").first()).isFocused()));
        does.put(
                "k",
                keys(
                        "j j k",
                        list -> assertThat(row(list, 0).locator("a").first()).isFocused()));
        does.put("Enter", keys("j Enter", list -> list.waitForURL(Pattern.compile(".*/work/[^?/]+.*"))));
        does.put("x", keys("j x", list -> assertThat(list.locator(SELECTED)).hasCount(1)));
        does.put("a", keys("a", list -> assertThat(list.locator(SELECTED)).hasCount(5)));
        does.put(
                "/",
                keys("/", list -> assertThat(list.locator("input[type=search]")).isFocused()));
        does.put("c", keys("j x c", ShortcutsInBrowserTests::showsWhatCame));
        does.put("b", keys("j x b", ShortcutsInBrowserTests::showsWhatCame));
        does.put("u", keys("j x u", ShortcutsInBrowserTests::showsWhatCame));
        does.put(
                "h",
                keys("j x h", list -> assertThat(list.locator("#several-to")).isFocused()));
        does.put(
                "f",
                keys("j x f", list -> assertThat(list.locator("#several-until")).isFocused()));
        does.put(
                "d",
                keys("j x d", list -> assertThat(list.locator("#several-on")).isFocused()));
        String list = "/work?scope=all&size=5&rollout=" + rollout;
        page.navigate(address() + list);
        for (Locator tab : page.locator("nav [data-shortcut]").all()) {
            String key = tab.getAttribute("data-shortcut");
            if (!MENU.containsKey(key)) {
                String href = tab.getAttribute("href");
                does.put(key, keys(key, shown -> shown.waitForURL(url -> url.endsWith(href))));
            }
        }

        assertEach(does, () -> list);
    }

    @Test
    void ofATaskThatOneHas() {
        Map<String, Consumer<Page>> does = new LinkedHashMap<>(menu());
        does.put("a", keys("a", task -> assertThat(task.locator("#help-to")).isFocused()));
        does.put("h", keys("h", task -> assertThat(task.locator("#to")).isFocused()));
        does.put("f", keys("f", task -> assertThat(task.locator("#until")).isFocused()));
        does.put("d", keys("d", task -> assertThat(task.locator("#on")).isFocused()));
        does.put("m", keys("m", task -> assertThat(task.locator("#text")).isFocused()));
        does.put("u", keys("u", task -> assertThat(task.locator("#file")).isVisible()));
        does.put("b", keys("b", task -> says(task, "open to the others again")));
        does.put("Ctrl+Enter", task -> {
            handIn(task, "Control+Enter");
            assertThat(task.locator("h2").first()).containsText("Done. Thank you.");
        });
        does.put("Ctrl+Shift+Enter", task -> {
            handIn(task, "Control+Shift+Enter");
            task.waitForURL(Pattern.compile(".*after=.*"));
        });

        assertEach(does, this::taken);
    }

    @Test
    void ofATaskThatOneCanTake() {
        String task = "/work/" + task(rollout, ManyTasks.OFFERED);
        page.navigate(address() + task);
        assertThat(listed()).contains("c");

        page.navigate(address() + task);
        Chromium.press(page, "c");
        says(page, "is yours now");
        assertThat(listed()).contains("z");
        page.keyboard().press("Escape");
        Chromium.press(page, "z");
        says(page, "open to the others again");
    }

    @Test
    void ofATaskThatIsDone() {
        String done = taken();
        api("lea").post(done.replace("/work/", "/tasks/") + "/complete", good()).ok();
        taken();
        page.navigate(address() + done);
        assertThat(listed()).contains("n");

        page.navigate(address() + done);
        Chromium.press(page, "n");

        page.waitForURL(url -> url.contains("/work/") && !url.endsWith(done));
    }

    @Test
    void ofTheListOfRollouts() {
        Map<String, Consumer<Page>> does = new LinkedHashMap<>(menu());
        does.put("n", keys("n", list -> list.waitForURL("**/rollouts/new")));
        does.put(
                "/",
                keys(
                        "/",
                        list -> assertThat(list.locator("input[type=search]").first())
                                .isFocused()));

        assertEach(does, () -> "/rollouts");
    }

    /** As the page says at its end, for people whose voice types letters. */
    @Test
    void canBeSwitchedOff() {
        page.navigate(address() + "/rollouts");
        Chromium.press(page, "?");
        page.locator("[data-shortcuts-on]").uncheck();
        page.keyboard().press("Escape");
        Chromium.press(page, "n");
        page.locator("[data-shortcuts-open]").click();
        assertThat(page.locator("#shortcuts")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/rollouts"));

        page.locator("[data-shortcuts-on]").check();
    }

    private void assertEach(Map<String, Consumer<Page>> does, Supplier<String> path) {
        page.navigate(address() + path.get());
        formIsThere(page);
        assertThat(does.keySet()).containsAll(listed());

        does.forEach((key, effect) -> {
            page.navigate(address() + path.get());
            formIsThere(page);
            effect.accept(page);
        });
    }

    /** What the list of shortcuts names on the page, but for itself. */
    private List<String> listed() {
        Chromium.press(page, "?");
        assertThat(page.locator("#shortcuts")).isVisible();
        List<String> keys = new ArrayList<>(page.locator("#shortcuts dt").allTextContents());
        assertThat(keys.remove("?")).isTrue();
        return keys;
    }

    private static Map<String, Consumer<Page>> menu() {
        Map<String, Consumer<Page>> does = new LinkedHashMap<>();
        MENU.forEach((key, path) -> does.put(key, keys(key, page -> page.waitForURL("**" + path))));
        return does;
    }

    private static Consumer<Page> keys(String keys, Consumer<Page> effect) {
        return page -> {
            for (String key : keys.split(" ")) {
                Chromium.press(page, key);
            }
            effect.accept(page);
        };
    }

    private static void formIsThere(Page page) {
        if (page.locator("[data-form]").count() > 0) {
            assertThat(page.locator(".task-form-actions .button-primary")).isVisible();
        }
    }

    private static void handIn(Page page, String keys) {
        page.locator("[data-form] input[type=text]").first().fill("Nothing.");
        page.keyboard().press(keys);
    }

    private static Locator row(Page page, int at) {
        return page.locator("#work-list tbody tr").nth(at);
    }

    private static void showsWhatCame(Page page) {
        assertThat(page.locator("#outcome")).isFocused();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("#message")).containsText(words);
    }

    /** The path of a task that Lea has, and could give back. */
    private String taken() {
        String task = task(rollout, ManyTasks.OFFERED);
        api("lea").post("/tasks/" + task + "/claim", Map.of()).ok();
        return "/work/" + task;
    }
}
