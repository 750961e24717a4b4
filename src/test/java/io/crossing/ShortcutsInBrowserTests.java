package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every shortcut that the list of shortcuts names does what it says: one that is listed and stands in no table here fails. */
class ShortcutsInBrowserTests extends ManyTasksInBrowserTest {

    private static final String SELECTED = "input[name=ids]:checked";
    private static final Map<String, String> MENU = Map.of(
            "g w", "/work",
            "g r", "/rollouts",
            "g p", "/portfolio",
            "g e", "/escalations",
            "g v", "/valley",
            "g b", "/board",
            "g m", "/mails");

    private Page page;

    @BeforeAll
    void signIn() {
        page = signedIn("lea", 1280);
    }

    @Test
    void ofEverybodysTasks() {
        String list = "/work?scope=all&size=5&rollout=" + rollout();
        Map<String, Consumer<Page>> does = new LinkedHashMap<>(menu());
        does.putAll(tabs(list));
        does.putAll(rows());
        does.put("c", chosen("c", ShortcutsInBrowserTests::showsWhatCame));
        does.put("b", chosen("b", ShortcutsInBrowserTests::showsWhatCame));
        does.put(
                "h",
                chosen("h", shown -> assertThat(shown.locator("#several-to")).isFocused()));
        does.put(
                "d",
                chosen("d", shown -> assertThat(shown.locator("#several-on")).isFocused()));

        assertEach(does, () -> list);
    }

    @Test
    void ofOnesOwnTasksAndThoseThatArePutOff() {
        String task = taken();
        String own = "/work?rollout=" + rollout();
        open(own);
        assertThat(listed()).contains("f");
        open(own);
        chosen("f", shown -> assertThat(shown.locator("#several-until")).isFocused())
                .accept(page);

        String later = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        api("lea")
                .post(task.replace("/work/", "/tasks/") + "/follow-up", Map.of("until", later))
                .ok();
        String putOff = own + "&putOff=true";
        open(putOff);
        assertThat(listed()).contains("u");
        open(putOff);
        chosen("u", ShortcutsInBrowserTests::showsWhatCame).accept(page);
        assertThat(api("lea")
                        .get(task.replace("/work/", "/tasks/"))
                        .ok()
                        .path("followUpAt")
                        .isNull())
                .isTrue();
    }

    private static Map<String, Consumer<Page>> rows() {
        Map<String, Consumer<Page>> does = new LinkedHashMap<>();
        does.put("j", keys("j", list -> assertThat(row(list, 0)).isFocused()));
        does.put("k", keys("j j k", list -> assertThat(row(list, 0)).isFocused()));
        does.put("Enter", keys("j Enter", list -> list.waitForURL(Pattern.compile(".*/work/[^?/]+.*"))));
        does.put("x", keys("j x", list -> assertThat(list.locator(SELECTED)).hasCount(1)));
        does.put("a", keys("a", list -> assertThat(list.locator(SELECTED)).hasCount(5)));
        does.put(
                "/",
                keys("/", list -> assertThat(list.locator("input[type=search]")).isFocused()));
        return does;
    }

    private Map<String, Consumer<Page>> tabs(String list) {
        page.navigate(address() + list);
        Map<String, Consumer<Page>> does = new LinkedHashMap<>();
        for (Locator tab : page.locator("#work-tabs [data-shortcut]").all()) {
            String key = tab.getAttribute("data-shortcut");
            String href = tab.getAttribute("href");
            does.put(key, keys(key, shown -> shown.waitForURL(url -> url.endsWith(href))));
        }
        return does;
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
        String task = "/work/" + offered();
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
        Page quiet = at("lea", "/rollouts", 1280);
        Chromium.press(quiet, "?");
        quiet.locator("[data-shortcuts-on]").uncheck();
        quiet.keyboard().press("Escape");
        Chromium.press(quiet, "n");
        quiet.locator("details.account summary").click();
        quiet.locator("[data-shortcuts-open]").click();

        assertThat(quiet.locator("#shortcuts")).isVisible();
        assertThat(quiet).hasURL(address() + "/rollouts");
    }

    private void assertEach(Map<String, Consumer<Page>> does, Supplier<String> path) {
        open(path.get());
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(does.keySet());

        does.forEach((key, effect) -> {
            open(path.get());
            effect.accept(page);
        });
    }

    private void open(String path) {
        page.navigate(address() + path);
        if (page.locator("[data-form]").count() > 0) {
            formIsThere(page);
        }
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

    /** What is done with the first row, once it is chosen. */
    private static Consumer<Page> chosen(String key, Consumer<Page> effect) {
        return keys("j x " + key, effect);
    }

    private static Consumer<Page> keys(String keys, Consumer<Page> effect) {
        return page -> {
            for (String key : keys.split(" ")) {
                Chromium.press(page, key);
            }
            effect.accept(page);
        };
    }

    private static void handIn(Page page, String keys) {
        found(page).fill("Nothing.");
        page.keyboard().press(keys);
    }

    private static Locator row(Page page, int at) {
        return page.locator("#work-list tbody tr").nth(at).locator("[data-row-link]");
    }

    private static void showsWhatCame(Page page) {
        assertThat(page.locator("#outcome")).isFocused();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("#message")).containsText(words);
    }

    /** The path of a task that Lea has, and could give back. */
    private String taken() {
        String task = offered();
        api("lea").post("/tasks/" + task + "/claim", Map.of()).ok();
        return "/work/" + task;
    }
}
