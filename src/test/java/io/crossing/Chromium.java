package io.crossing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium; where there is none the test is skipped and says so, which CI refuses. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");

    /** A busy machine is slow; what never comes is found all the same. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    static Chromium open() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new)
                .orElseGet(Chromium::missing);
    }

    private static Chromium missing() {
        String said = "No Chromium on this machine: the browser tests are skipped.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(said + " CI needs one.");
        }
        return abort(said);
    }

    /** Presses a shortcut once the page's scripts listen: what is pressed while a page still loads is lost. */
    static void press(Page page, String key) {
        page.waitForLoadState(LoadState.LOAD);
        page.keyboard().press(key);
    }

    /** Lets somebody sign in without waiting for what their pages show. */
    static Page signIn(Page page, String address, String person) {
        APIRequestContext requests = page.context().request();
        Matcher token = TOKEN.matcher(requests.get(address + "/sign-in").text());
        if (!token.find()) {
            throw new AssertionError("The page for signing in has no token.");
        }
        APIResponse answer = requests.post(
                address + "/sign-in",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("username", person)
                                .set("password", "demo")
                                .set("_csrf", token.group(1)))
                        .setMaxRedirects(0));
        if (answer.headers().getOrDefault("location", "?error").contains("error")) {
            throw new AssertionError(person + " could not sign in: " + answer.status());
        }
        return page;
    }

    /** A page of its own, with cookies of its own. */
    Page page(int width, int height) {
        return page(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB"));
    }

    /** The same on any screen. */
    Page page(Browser.NewContextOptions screen) {
        Page page = browser.newContext(screen).newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** For pages with other settings. */
    Browser browser() {
        return browser;
    }

    /** What scripts complained about on any page. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
