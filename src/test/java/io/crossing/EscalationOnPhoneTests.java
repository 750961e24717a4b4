package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sponsor's half minute on a phone: from the mail, and on the page. Pictures are kept in {@code target/pictures}. */
@ProductTest
class EscalationOnPhoneTests {

    private static final int WIDTH = 360;
    private static final Pattern LINK = Pattern.compile("/answer/[A-Za-z0-9_.-]+");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService timers;

    @Autowired
    private RuntimeService runs;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void decidesFromTheMailWithoutSigningIn() {
        String rollout = lateRollout("Contract summaries");
        Page phone = chromium.page(WIDTH, 740);

        phone.navigate(address(firstLink(rollout)));
        keep(phone, "escalation-link");
        assertThat(escalation(rollout)).isEqualTo("OPEN");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give five more working days"))
                .click();
        phone.waitForSelector("h1:has-text('It is done')");
        keep(phone, "escalation-link-done");

        assertThat(escalation(rollout)).isEqualTo("ANSWERED");
        phone.navigate(address(firstLink(rollout)));
        assertThat(phone.locator("h1").textContent()).isEqualTo("This link has been used");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void readsTheBriefAndDecidesOnThePage() {
        String rollout = lateRollout("Invoice triage");
        Page phone = chromium.page(WIDTH, 740);
        signIn(phone, "sam");

        phone.navigate(address("/escalations/" + escalationId(rollout)));
        keep(phone, "escalation-brief");
        phone.locator("#decide-UNBLOCK > summary").click();
        phone.locator("#note-UNBLOCK").fill("I spoke to IT: access comes on Thursday.");
        keep(phone, "escalation-decide");
        phone.locator("#decide-UNBLOCK button[type=submit]").click();
        phone.waitForSelector("#message .notice");

        assertThat(phone.locator("#message").textContent()).contains("have your note");
        keep(phone, "escalation-decided");
        assertThat(escalation(rollout)).isEqualTo("ANSWERED");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** A rollout whose first stage has passed its deadline, so that its sponsor was told. */
    private String lateRollout(String name) {
        Awaitility.await("nothing else that would come in the same mail")
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from late_notice where batch is null")
                                .query(Long.class)
                                .single()
                        == 0);
        String rollout = new Api(address(""), "lea")
                .post("/rollouts", Pilots.pilot(name, "Sorts what comes in.", "Purchasing"))
                .text("id");
        Job overrun = runs.createProcessInstanceQuery().processInstanceBusinessKey(rollout).list().stream()
                .flatMap(
                        run -> timers
                                .createJobQuery()
                                .processInstanceId(run.getId())
                                .activityId("Timer_MandateOverruns")
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow();
        timers.executeJob(overrun.getId());
        return rollout;
    }

    private void signIn(Page page, String person) {
        page.navigate(address("/sign-in"));
        page.locator("#username").fill(person);
        page.locator("form:has(#username) input[type=password]").fill("demo");
        page.locator("form:has(#username) button[type=submit]").click();
        page.waitForSelector("details.account");
    }

    private String firstLink(String rollout) {
        String mail = Awaitility.await("a mail goes out once it is known whether others come with it")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select html from mail where event_key like ?")
                                .param("escalation " + escalationId(rollout) + "%")
                                .query(String.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String escalationId(String rollout) {
        return of(rollout).get("id");
    }

    private String escalation(String rollout) {
        return of(rollout).get("state");
    }

    private Map<String, String> of(String rollout) {
        return jdbc.sql("select id, state from escalation where rollout = ?")
                .param(java.util.UUID.fromString(rollout))
                .query((row, number) -> Map.of("id", row.getString("id"), "state", row.getString("state")))
                .single();
    }

    private static void keep(Page page, String name) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as("%s scrolls sideways", name).isEqualTo(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + "-360.png"))
                .setFullPage(true));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
