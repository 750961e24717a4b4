package io.crossing;

import static io.crossing.Tour.NOBODY;

import com.microsoft.playwright.Page;
import io.crossing.Tour.Visit;
import io.crossing.escalation.Choice;
import io.crossing.escalation.LinksSentBefore;
import io.crossing.imports.ImportingFile;
import io.crossing.imports.Mapping;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.StageDeadlines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Each page of a product full of samples, in each of its states. */
final class EveryPage {

    private final List<Visit> visits = new ArrayList<>();
    private final ApplicationContext product;
    private final String address;

    private EveryPage(ApplicationContext product, String address) {
        this.product = product;
        this.address = address;
    }

    static List<Visit> of(ApplicationContext product, String address) {
        EveryPage every = new EveryPage(product, address);
        String late = every.late();
        every.work();
        every.rollouts();
        every.escalations(late);
        every.reports();
        every.people();
        every.workshop();
        every.others();
        return every.visits;
    }

    private void see(String picture, String person, String path) {
        visits.add(new Visit(picture, person, path));
    }

    /** The same once a shortcut was pressed. */
    private void press(String picture, String person, String path, String key) {
        visits.add(new Visit(picture, person, path, page -> Chromium.press(page, key)));
    }

    private void follow(String picture, String person, String path, String link) {
        visits.add(new Visit(picture, person, path, page -> {
            page.locator(link).first().click();
            page.waitForLoadState();
        }));
    }

    private String late() {
        return Awaitility.await("a stage overruns")
                .atMost(Duration.ofSeconds(120))
                .until(
                        () -> items("lea", "/escalations?state=OPEN").stream()
                                .map(EveryPage::id)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void work() {
        WorkToLookAt work = new WorkToLookAt(api("lea"));
        String documented = rollout("stage=Stage_Documentation&state=RUNNING");
        WorkToLookAt.Done done = work.document(documented);
        work.plan();
        String open = id(work.first(documented));
        String mine = id(items("lea", "/tasks?scope=mine").get(0));
        see("work-mine", "lea", "/work");
        see("work-open", "dora", "/work?scope=open");
        see("work-all", "lea", "/work?scope=all");
        see("work-all-page-2", "lea", "/work?scope=all&page=1&size=5");
        see("work-none", "fay", "/work");
        see("work-filtered-none", "lea", "/work?scope=all&q=nosuchthing");
        see("work-put-off", "lea", "/work?scope=mine&putOff=true");
        see("work-beyond", "lea", "/work?scope=all&page=70");
        see("work-waiting", "lea", "/work?scope=waiting");
        see("work-done", done.by(), "/work?scope=done");
        visits.add(new Visit("work-chosen", "lea", "/work?scope=all&size=5", EveryPage::chooseTwo));
        press("work-shortcuts", "lea", "/work", "?");
        see("filters", "lea", "/work/filters");
        see("filters-none", "fay", "/work/filters");
        see("colleague", "lea", "/colleagues/olga");
        see("task-mine", "lea", "/work/" + mine);
        press("task-shortcuts", "lea", "/work/" + mine, "?");
        press("task-hand-over", "lea", "/work/" + mine, "h");
        press("task-ask-for-help", "lea", "/work/" + mine, "a");
        press("task-due", "lea", "/work/" + mine, "d");
        see("task-open", "dora", "/work/" + open);
        see("task-of-others", "lea", "/work/" + open);
        see("task-done", done.by(), "/work/" + done.task());
    }

    private static void chooseTwo(Page page) {
        page.locator("#work-list tbody input[name=ids]").nth(0).check();
        page.locator("#work-list tbody input[name=ids]").nth(1).check();
        Chromium.press(page, "h");
    }

    private void rollouts() {
        String embedding = rollout("stage=Stage_Embedding");
        String held = rollout("stage=Stage_Quality");
        String heldTask = id(new WorkToLookAt(api("lea")).first(held));
        api("lea")
                .post(
                        "/rollouts/" + held + "/hold",
                        Map.of("until", LocalDate.now().plusDays(14), "reason", "The system moves house."))
                .ok();
        String stalled = rollout("stage=Stage_Ownership&state=RUNNING");
        // It may have been noticed by itself already.
        api("lea").post("/rollouts/" + stalled + "/diagnose", Map.of("reason", "Nobody wants to own it."));
        see("task-on-hold", "lea", "/work/" + heldTask);
        see("rollouts", "lea", "/rollouts");
        see("rollouts-filtered-none", "lea", "/rollouts?q=nosuchthing");
        see("rollout-start", "lea", "/rollouts/new");
        see("rollout-on-hold", "sam", "/rollouts/" + held);
        see("rollout-stopped", "lea", "/rollouts/" + rollout("state=STOPPED"));
        see("rollout-diagnosis-to-decide", "sam", "/rollouts/" + stalled + "/diagnosis");
        see("rollout-diagnosis-to-read", "lea", "/rollouts/" + stalled + "/diagnosis");
        String path = "/rollouts/" + embedding;
        see("rollout", "lea", path);
        see("rollout-evidence", "lea", path + "/evidence");
        see("rollout-history", "lea", path + "/history");
        see("rollout-document", "lea", path + "/document");
        see("rollout-adoption", "lea", path + "/adoption");
        see("rollout-usage-import", "lea", path + "/adoption/import");
        see("rollout-budget", "lea", path + "/budget");
        see("rollout-diagnosis-none", "lea", path + "/diagnosis");
        see("rollout-diagram", "lea", path + "/diagram");
    }

    private void escalations(String late) {
        EscalationsToLookAt escalations = new EscalationsToLookAt(api("lea"), product.getBean(StageDeadlines.class));
        String answered = escalations.answered();
        EscalationsToLookAt.Ended ended = escalations.ended();
        LinksSentBefore links = new LinksSentBefore(product, late, "sam");
        see("escalations", "sam", "/escalations");
        see("escalations-all", "lea", "/escalations?scope=ALL");
        see("escalations-none", "olga", "/escalations?state=CLOSED");
        see("escalations-answered", "lea", "/escalations?scope=ALL&state=ANSWERED");
        see("escalation-to-answer", "sam", "/escalations/" + late);
        see("escalation-to-read", "lea", "/escalations/" + late);
        see("escalation-answered", "sam", "/escalations/" + answered);
        see("escalation-closed", "sam", "/escalations/" + ended.escalation());
        see("rollout-stopped-late", "sam", "/rollouts/" + ended.rollout());
        see("task-withdrawn", "lea", "/work/" + ended.task());
        see("sponsors", "lea", "/sponsors");
        see("sponsors-of-a-sponsor", "sam", "/sponsors");
        see("link", NOBODY, links.unused(Choice.MORE_TIME));
        see("link-with-note", NOBODY, links.unused(Choice.CLEAR));
        see("link-final", NOBODY, links.unused(Choice.STOP));
        see("link-used", NOBODY, links.used(Choice.MORE_TIME));
        see("link-expired", NOBODY, links.expired(Choice.MORE_TIME));
        see("link-foreign", "lea", links.unused(Choice.MORE_TIME));
        see("link-altered", NOBODY, "/answer/AAAAAAAAAAAAAAAAAAAAAA.altered");
    }

    private void reports() {
        see("valley", "lea", "/valley");
        see("portfolio", "lea", "/portfolio");
        see("portfolio-filtered", "sam", "/portfolio?is=any&sponsor=sam&sort=likelyDone,asc");
        see("portfolio-none", "lea", "/portfolio?q=nosuchthing");
        see("portfolio-board", "lea", "/portfolio?view=board&is=any");
        see("portfolio-timeline", "lea", "/portfolio?view=timeline&is=any");
        see("board", "fay", "/board");
        see("board-of-a-day", "lea", "/board?asOf=" + LocalDate.now().minusDays(1));
        see("board-not-allowed", "tara", "/board");
    }

    private void people() {
        see("sign-in", NOBODY, "/sign-in");
        see("sign-in-refused", NOBODY, "/sign-in?error");
        see("sign-in-signed-out", NOBODY, "/sign-in?out");
        see("people", "ada", "/people");
        see("people-none", "ada", "/people?q=nosuchthing");
        see("person-new", "ada", "/people/new");
        see("person", "ada", "/people/olga");
        see("account", "olga", "/account");
        see("password", "olga", "/account/password");
        see("absence", "olga", "/account/absence");
        see("absence-none", "tara", "/account/absence");
        see("absence-of-another", "ada", "/people/olga/absence");
        see("leaving", "olga", "/account/leave");
        see("leaving-of-another", "ada", "/people/olga/leave");
        see("telling", "olga", "/account/telling");
        see("channel", "olga", "/account/channel");
        see("told", "sam", "/told");
        see("told-none", "alan", "/told");
        follow("told-letter", "sam", "/told", "main a[href^='/told/']");
        see("mails", "lea", "/mails");
        follow("mail", "lea", "/mails", "main a[href^='/mails/']");
    }

    private void workshop() {
        WorkshopToLookAt workshop = new WorkshopToLookAt(api("ada"));
        String change = workshop.drafted();
        String tried = workshop.tried();
        String asked = workshop.changed();
        workshop.played();
        see("workshop", "ada", "/workshop");
        see("workshop-none", "ada", "/workshop?q=nosuchthing");
        see("workshop-diagram", "ada", "/workshop/PilotToScale.bpmn");
        see("workshop-form", "ada", "/workshop/NameOwner.form");
        see("workshop-drafted", "ada", "/workshop/GoLive.form");
        see("workshop-diff", "ada", "/workshop/GoLive.form/diff");
        see("workshop-diff-versions", "ada", "/workshop/PilotToScale.bpmn/diff?from=1&to=deployed");
        see("workshop-diff-none", "ada", "/workshop/PilotToScale.bpmn/diff?from=1&to=1");
        see("workshop-change", "ada", "/workshop/changes/" + change);
        see("workshop-new", "ada", "/workshop/new");
        see("workshop-rules", "ada", "/workshop/rules");
        see("workshop-rule", "ada", "/workshop/rules/task-who");
        see("workshop-rule-wall", "ada", "/workshop/rules/loop");
        see("workshop-not-allowed", "lea", "/workshop");
        see("editor-diagram", "ada", "/workshop/InvolveTeam.bpmn/edit");
        see("editor-table", "ada", "/workshop/HandoffGate.dmn/edit");
        see("editor-form", "ada", "/workshop/NameOwner.form/edit");
        see("publish-of-mine", "ada", "/workshop/changes/" + asked + "/publish");
        see("publish-to-approve", "alan", "/workshop/changes/" + asked + "/publish");
        see("impact", "ada", "/workshop/changes/" + asked + "/impact");
        see("impact-none", "ada", "/workshop/changes/" + asked + "/impact?verdict=BLOCKED");
        String forward = "/workshop/PilotToScale.bpmn/fast-forward";
        see("fast-forward-none", "ada", forward);
        see("fast-forward-refused", "ada", forward + "?play=on&days=0");
        see("fast-forward", "ada", forward + "?play=on&days=25&pace=AT_ONCE&after.Task_NameOwner=never");
        see("places", "ada", "/workshop/places");
        see("incidents-none", "ada", "/workshop/incidents");
        see("moves", "ada", "/workshop/moves");
        see("moves-none", "ada", "/workshop/moves?diagram=Nothing");
        see("move-new", "ada", "/workshop/moves/new");
        see("move-tried", "ada", "/workshop/moves/" + tried);
        see("move-tried-none", "ada", "/workshop/moves/" + tried + "?verdict=BLOCKED");
    }

    private void others() {
        String calendar = id(items("ada", "/calendars").get(0));
        see("calendars", "ada", "/calendars");
        see("calendar", "ada", "/calendars/" + calendar);
        see("calendar-new", "ada", "/calendars/new");
        see("calendar-edit", "ada", "/calendars/" + calendar + "/edit");
        see("calendar-to-read", "olga", "/calendars/" + calendar);
        see("imports", "lea", "/imports");
        see("imports-tried", "lea", "/imports/" + importTried());
        see("imports-not-allowed", "tara", "/imports");
        see("not-found", "lea", "/no-such-page");
        see("not-found-rollout", "lea", "/rollouts/00000000-0000-0000-0000-000000000000");
        see("not-allowed", "dora", "/people");
        see("design", "lea", "/design");
    }

    /** A file of pilots that was tried, with rows that do not fit. */
    private String importTried() {
        ImportingFile importing = product.getBean(ImportingFile.class);
        Person lea = product.getBean(People.class).get(new PersonId("lea"));
        UUID file = importing.read(lea, "pilots.csv", """
                Pilot;Sponsor;Teams;Bis
                Invoice triage;sam;North (tara, 12);30.06.2031
                Contract summaries;nobody;North;31.02.2031
                """.getBytes(StandardCharsets.UTF_8));
        importing.trial(lea, file, Mapping.parse("""
                {"name": "Pilot", "summary": {"value": "Not described yet."}, "businessArea": {"value": "Finance"}, "sponsor": "Sponsor",
                 "pilotTeam": {"value": "pia"}, "teams": "Teams", "targetDate": "Bis"}"""));
        return file.toString();
    }

    private String rollout(String which) {
        return id(items("lea", "/rollouts?" + which).get(0));
    }

    private List<JsonNode> items(String person, String path) {
        return api(person).get(path).ok().path("items").valueStream().toList();
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }

    private Api api(String person) {
        return new Api(address, person);
    }
}
