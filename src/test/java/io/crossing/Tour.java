package io.crossing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Goes through pages on one screen in one language, takes a picture of each, and writes down what is not sound. */
final class Tour {

    /** Who is not signed in. */
    static final String NOBODY = "";

    /** Letters are in the language of the one they went to, answers on record in that of their form, and the page for developers in English. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("mail.*|told.*|rollout-evidence|task-(done|of-others)|design");

    /** Forms, editors and diagrams come a moment after the page. */
    private static final String THERE = """
            () => [['[data-form]', '.fjs-form'], ['[data-editor]', '[data-ready]'],
              ['[data-diagram]', '[data-diagram] svg[data-element-id], [data-diagram] .djs-container svg']]
              .every(([place, content]) => !document.querySelector(place) || document.querySelector(content))
            """;

    /** The text is without what diagrams and forms say: it is of the language that they are written in. */
    private static final String LOOK = """
            () => {
              const foreign = [...document.querySelectorAll('[data-form], [data-diagram], [data-editor]')];
              foreign.forEach((part) => part.style.setProperty('display', 'none'));
              const text = document.body.innerText;
              foreign.forEach((part) => part.style.removeProperty('display'));
              return {text, lang: document.documentElement.lang,
                wide: document.documentElement.scrollWidth > document.documentElement.clientWidth};
            }
            """;

    private final String address;
    private final String name;
    private final String language;
    private final NewContextOptions screen;
    private final Map<String, Page> desks = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param name of the folder of its pictures */
    Tour(String address, String name, String language, NewContextOptions screen) {
        this.address = address;
        this.name = name;
        this.language = language;
        this.screen = screen;
    }

    /**
     * A page that somebody looks at.
     *
     * @param picture its name in the folder of pictures
     * @param then what they do there first
     */
    record Visit(String picture, String person, String path, Consumer<Page> then) {

        Visit(String picture, String person, String path) {
            this(picture, person, path, page -> {});
        }

        /** To look at some of them only: {@code -Dpages=move.*}. */
        boolean wanted() {
            return picture.matches(System.getProperty("pages", ".*"));
        }
    }

    /** What is not sound. */
    List<String> of(List<Visit> visits) {
        try (Chromium chromium = Chromium.open()) {
            visits.stream().filter(Visit::wanted).forEach(visit -> visit(visit, chromium));
            chromium.complaints().forEach(complaint -> problem("a script", complaint));
        }
        return problems;
    }

    private void visit(Visit visit, Chromium chromium) {
        Page page = desks.computeIfAbsent(visit.person(), person -> desk(chromium.page(screen), person));
        try {
            page.navigate(address + visit.path());
            visit.then().accept(page);
            page.waitForFunction(THERE);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures", name, visit.picture() + ".png"))
                    .setFullPage(true));
            look(page, visit.picture());
        } catch (PlaywrightException broken) {
            problem(visit.picture(), String.valueOf(broken.getMessage()));
        }
    }

    private Page desk(Page page, String person) {
        return person.equals(NOBODY) ? page : Chromium.signIn(page, address, person);
    }

    private void look(Page page, String picture) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
        String text = String.valueOf(seen.get("text"));
        if (Boolean.TRUE.equals(seen.get("wide"))) {
            problem(picture, "scrolls sideways");
        }
        if (!language.equals(seen.get("lang"))) {
            problem(picture, "is not in this language");
        }
        if (text.contains("??")) {
            problem(picture, "lacks words");
        }
        if (!OF_OTHERS.matcher(picture).matches()) {
            OtherLanguage.than(language).in(text).forEach(words -> problem(picture, "also says: " + words));
        }
        Axe.on(page).forEach(found -> problem(picture, found));
    }

    private void problem(String picture, String what) {
        problems.add(name + " " + picture + ": " + what);
    }
}
