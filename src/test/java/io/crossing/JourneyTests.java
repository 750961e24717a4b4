package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A pilot becomes standard practice: people at their browsers, a mail server, and nothing in between. */
@ProductTest
@DirtiesContext
@Import(JourneyTests.Wall.class)
class JourneyTests {

    private static final String ROLLOUT = "Invoice triage";

    /** How long a working day lasts here. */
    private static final Duration DAY = Duration.ofHours(1);

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @TestConfiguration(proxyBeanMethods = false)
    static class Wall {

        @Bean
        PassingTime clock() {
            return new PassingTime();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService timers;

    @Autowired
    private PassingTime time;

    private final Map<String, Colleague> people = new HashMap<>();
    private Chromium chromium;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("crossing.notification.sender", () -> "smtp");
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void openBrowser() {
        chromium = Chromium.open();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        time.back();
    }

    @Test
    void takesARolloutFromItsStartToStandardPractice() {
        String rollout = start();

        at(1280, "sam").does("Confirm sponsorship");
        at(1280, "lea").does("Settle the decision rights");
        at(1280, "lea").does("Budget the integration");
        at(1280, "sam").does("Approve the budget");
        at(1280, "lea").does("Name the owner", Map.of("ownerCandidate", "olga", "deputy", "dora"));
        isInStage(rollout, "Ownership");

        timePasses(11);
        answersTheMail();

        at(360, "olga").does("Accept ownership");
        at(1280, "olga").does("Assess the workflow");
        at(1280, "olga").does("Document the process");
        at(360, "dora").takesUp("Follow the document");
        at(1280, "olga").does("Mend the document");
        at(1280, "tara").takesUp("Follow the document");
        isInStage(rollout, "Involvement");

        for (String teamLead : List.of("tara", "tom")) {
            at(360, teamLead).does("Bring the team in");
            at(360, teamLead).does("Adapt the workflow");
            at(1280, "olga").does("Answer the concerns");
            at(360, teamLead).does("Name a champion", Map.of("champion", "dora"));
        }
        at(1280, "olga").does("Set up the quality check", Map.of("qualityChecker", "dora", "qualityEveryDays", 45));
        at(360, "sam").does("Approve the handoff");
        at(1280, "olga").does("Take over");
        at(1280, "olga").does("Plan the waves");
        at(360, "tara").does("Go live");
        at(360, "tom").does("Go live");
        isInStage(rollout, "Embedding");

        for (int day : List.of(30, 60, 90)) {
            timePasses(31);
            at(360, "dora").does("Report activation at day " + day);
            at(360, "dora").does("Report activation at day " + day);
        }
        at(360, "dora").does("Check the quality");
        at(1280, "sam").does("Confirm standard practice");

        at(1280, "lea").opens("/rollouts/" + rollout);
        at(1280, "lea").picture("embedded");
        assertThat(at(1280, "lea").page().locator("main")).containsText("Standard practice");
        assertThat(chromium.complaints()).isEmpty();
    }

    private String start() {
        Colleague lea = at(1280, "lea").opens("/rollouts");
        lea.picture("no-rollouts");
        lea.opens("/rollouts/new");
        PageForm form = new PageForm(lea.page());
        form.fill(pilot());
        lea.picture("start");
        form.handIn();
        lea.page().waitForURL(Pattern.compile(".*/rollouts/[0-9a-f-]{36}"));
        lea.picture("started");
        return lea.page().url().replaceFirst(".*/", "");
    }

    private static Map<String, Object> pilot() {
        return Map.ofEntries(
                Map.entry("name", ROLLOUT),
                Map.entry("summary", "Sorts incoming invoices by urgency, so that nobody reads each one first."),
                Map.entry("businessArea", "Finance, accounts payable"),
                Map.entry("whyNow", "The busy season starts in March."),
                Map.entry("measured", "yes"),
                Map.entry("measure", "Minutes to the right desk"),
                Map.entry("before", "42 minutes"),
                Map.entry("after", "9 minutes"),
                Map.entry("period", "March to May, 1,300 invoices"),
                Map.entry("pilotTeam", List.of("pia", "paul")),
                Map.entry("sponsor", "sam"),
                Map.entry("lead", "lea"),
                Map.entry(
                        "teams",
                        List.of(
                                Map.of("name", "North", "lead", "tara", "people", 12),
                                Map.of("name", "South", "lead", "tom", "people", 9))),
                Map.entry("targetDate", LocalDate.now().plusMonths(8)));
    }

    /** The sponsor gets the mail, follows its link on a phone, signs in, and decides. */
    private void answersTheMail() {
        String mail = awaitMailTo("sam", "Ownership", "/escalations/");
        String link = linkIn(mail, "/escalations/");
        Colleague sam = new Colleague("sam", address(), time, chromium.page(360, 740));

        sam.opens(link).signsIn();
        assertThat(sam.page()).hasURL(Pattern.compile(".*/escalations/.*"));
        sam.picture("escalation");
        Locator moreTime = sam.page().locator("#decide-EXTEND");
        if (moreTime.getAttribute("open") == null) {
            moreTime.locator("summary").click();
        }
        moreTime.locator("#note-EXTEND").fill("I have spoken to her. She gets the days.");
        moreTime.locator("button[type=submit]").click();
        assertThat(sam.page().locator("#message .notice")).isVisible();
        sam.fits();
        sam.picture("answered");
        awaitMailTo("olga", "Ownership", "I have spoken to her.");
    }

    private void timePasses(int workingDays) {
        time.pass(DAY.multipliedBy(workingDays), timers);
    }

    private void isInStage(String rollout, String stage) {
        Colleague lea = at(1280, "lea").opens("/rollouts/" + rollout);
        lea.picture(stage);
        assertThat(lea.page().locator("main")).containsText(stage);
    }

    private String awaitMailTo(String person, String about, String saying) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Stream.of(MAIL.getReceivedMessages())
                                .filter(mail -> isTo(mail, person, about))
                                .map(JourneyTests::text)
                                .filter(text -> text.contains(saying))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String person, String about) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(person + "@")
                    && mail.getSubject().contains(about);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String linkIn(String mail, String path) {
        Matcher link =
                Pattern.compile("http\\S*" + Pattern.quote(path) + "\\S*").matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group();
    }

    private Colleague at(int width, String person) {
        Colleague colleague = people.computeIfAbsent(
                person,
                id -> new Colleague(id, address(), time, chromium.page(width, 800))
                        .opens("/work")
                        .signsIn());
        colleague.page().setViewportSize(width, 800);
        return colleague;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
