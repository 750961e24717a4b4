package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.process.PersonId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Somebody at their own browser: signed in as themselves, with a screen of their own. */
final class Colleague {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(60_000);

    /** Whoever has a choice takes the first. */
    private static final RandomGenerator ALWAYS_THE_FIRST = () -> 0;

    private final String id;
    private final String address;
    private final Clock clock;
    private final Page page;
    private int pictures;

    Colleague(String id, String address, Clock clock, Page page) {
        this.id = id;
        this.address = address;
        this.clock = clock;
        this.page = page;
    }

    Page page() {
        return page;
    }

    Colleague opens(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        fits();
        return this;
    }

    /** Signs in on the page that asks for it, and is where they wanted to be. */
    Colleague signsIn() {
        page.getByLabel("Account").fill(id);
        page.getByLabel("Password").fill("demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.locator(".account-name")).isVisible(PATIENTLY);
        return this;
    }

    /** Does a task of their list, as somebody would who wants the rollout to succeed. */
    void does(String task) {
        does(task, Map.of());
    }

    /** The same, with these answers instead. */
    void does(String task, Map<String, ?> instead) {
        opens("/work");
        find(task).click();
        standsAt(task);
        answer(instead);
        isDone();
    }

    /** Takes up a task that is there for several people, and does it. */
    void takesUp(String task) {
        opens("/work?scope=open");
        find(task).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it"))
                .click();
        standsAt(task);
        answer(Map.of());
        isDone();
    }

    /** The diagram of a task marks that very task, also where other teams are elsewhere in theirs. */
    private void standsAt(String task) {
        assertThat(page.locator(".diagram-words dd").first()).containsText(task, PATIENT);
    }

    private void isDone() {
        assertThat(page.locator("main .notice-done")).isVisible(PATIENTLY);
        fits();
    }

    private Locator find(String task) {
        return page.locator("#work-list")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + task + "( \\(.*\\))?$")))
                .first();
    }

    private void answer(Map<String, ?> instead) {
        PageForm form = new PageForm(page);
        Situation situation = new Situation(new PersonId(id), clock.instant(), form.context(), ALWAYS_THE_FIRST);
        Map<String, Object> answers =
                new HashMap<>(SampleAnswers.to(form.id(), situation).orElseThrow());
        answers.putAll(instead);
        form.fill(answers);
        fits();
        picture(form.id());
        form.handIn();
    }

    /** Nothing sticks out to the side of the screen. */
    void fits() {
        Object out = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) out).as("Scrolls sideways: " + page.url()).isLessThanOrEqualTo(0);
    }

    /** A picture of the whole page, to be looked at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/journey", "%s-%02d-%s.png".formatted(id, ++pictures, name)))
                .setFullPage(true));
    }
}
