package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.Diagrams;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.form.Feel;
import io.crossing.process.form.FittingAnswers;
import io.crossing.process.form.FormSchema;
import io.crossing.process.form.Naming;
import io.crossing.rehearsal.FastForwarding;
import io.crossing.rehearsal.Moment;
import io.crossing.rehearsal.Moment.Kind;
import io.crossing.rehearsal.Part;
import io.crossing.rehearsal.Rehearsal;
import io.crossing.rehearsal.Rehearsal.End;
import io.crossing.rehearsal.RehearsalOrder;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.StageVisits;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a draft does on fast-forward is what it does in the product; and the product notices nothing. */
@ProductTest
class FastForwardTests {

    private static final DiagramKey PILOT = new DiagramKey("PilotToScale", DiagramKind.BPMN);
    private static final String PATH = "/diagrams/PilotToScale/draft/fast-forward";
    private static final Duration WORKING_DAY = Duration.ofHours(1);
    /** What comes by the calendar again and again, in the product when its time has come. */
    private static final List<String> BY_THE_CALENDAR = List.of("Task_SayWord", "Task_CheckQuality");

    private static final Set<String> BY_THE_CLOCK =
            Set.of("scheduled_tasks", "act_ru_meter_log", "forecast", "likely_end", "told_until");

    @LocalServerPort
    private int port;

    @Autowired
    private FastForwarding forwarding;

    @Autowired
    private People people;

    @Autowired
    private WorkItems items;

    @Autowired
    private CompletingWorkItem completing;

    @Autowired
    private RolloutForms forms;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private Feel feel;

    @Autowired
    private StageVisits visits;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void noDrafts() {
        for (String table : List.of("workshop_revision", "workshop_draft", "workshop_change")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void takesTheWayAndAsksThePeopleThatARealRolloutDoesWithTheSameAnswers() {
        Map<String, Choice> choices = Map.of(
                "Task_AcceptOwnership", new Choice(Map.of("ownerAnswer", "decline"), 1, null, false),
                "Task_ApproveBudget", new Choice(Map.of("budgetAnswer", "no"), 1, null, false),
                "Task_FollowDocument", new Choice(Map.of("result", "stuck"), 1, null, false));
        RolloutId rollout = started();
        List<String> real = lived(rollout, choices);

        Rehearsal played = play(new RehearsalOrder(200, Pace.AT_ONCE, 1, rollout, choices));

        assertThat(played.end()).isEqualTo(End.ENDED);
        assertThat(played.at()).isEqualTo("End_Embedded");
        assertThat(asked(played)).isEqualTo(real).contains("Task_ReworkBudget lea", "Task_MendDocument olga");
        assertThat(lengths(played)).isEqualTo(lengths(rollout)).containsKey("Ownership");
    }

    @Test
    void leavesTheProductItsClockAndItsMailsAsTheyAre() {
        started();
        Map<String, Integer> before = atRest();

        play(new RehearsalOrder(30, Pace.HISTORY, 7, null, Map.of()));

        assertThat(everyTable()).isEqualTo(before);
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(Instant.now(), within(Duration.ofSeconds(5)));
        assertThat(ProcessEngines.getProcessEngines().keySet()).noneMatch(name -> name.startsWith("rehearsal"));
    }

    @Test
    void remindsAndClimbsTheLadderWhereNobodyAnswersAnything() throws IOException {
        draft(
                "PilotToScale.bpmn",
                file("PilotToScale.bpmn").replace(">P10D</", ">P6D</").replace(">P8D</", ">P4D</"));

        Rehearsal played = play(new RehearsalOrder(
                25, Pace.AT_ONCE, 1, null, Map.of("Task_NameOwner", never(), "Task_AnswerEscalation", never())));

        assertThat(played.end()).isEqualTo(End.UNDER_WAY);
        assertThat(played.moments())
                .filteredOn(moment -> moment.kind() == Kind.REMINDED)
                .extracting(Moment::stage, Moment::day)
                .containsExactly(tuple("Ownership", 5));
        assertThat(played.moments())
                .filteredOn(moment -> moment.kind() == Kind.ESCALATED)
                .extracting(Moment::rung, Moment::day, moment -> part(played, moment))
                .containsExactly(
                        tuple(1, 7, Part.SPONSOR),
                        tuple(2, 10, Part.SPONSOR),
                        tuple(3, 12, Part.SPONSOR_DEPUTY),
                        tuple(4, 15, Part.SUPERIOR),
                        tuple(5, 19, Part.FOUNDER));
        assertThat(Duration.between(played.began(), played.until())).isEqualTo(WORKING_DAY.multipliedBy(25));
    }

    @Test
    void letsWhatRepeatsComeAsOftenAsItIsDrawn() throws IOException {
        draft(
                "PilotToScale.bpmn",
                file("PilotToScale.bpmn")
                        .replaceFirst(
                                "(id=\"TimerEvent_OwnershipReminder\">\\s*)<bpmn:timeDuration [^>]*>P8D</bpmn:timeDuration>",
                                "$1<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R3/PT1H</bpmn:timeCycle>"));

        Rehearsal played = play(new RehearsalOrder(
                9,
                Pace.AT_ONCE,
                1,
                null,
                Map.of("Task_ConfirmSponsorship", new Choice(Map.of(), 0, "P2D", false), "Task_NameOwner", never())));

        assertThat(played.moments())
                .filteredOn(moment -> moment.kind() == Kind.REMINDED)
                .extracting(Moment::stage, Moment::day)
                .containsExactly(tuple("Ownership", 4), tuple("Ownership", 5), tuple("Ownership", 6));
        assertThat(played.end()).isEqualTo(End.UNDER_WAY);
    }

    @Test
    void cutsWhatGoesRoundAndSaysWhere() {
        Rehearsal played = play(new RehearsalOrder(
                90,
                Pace.AT_ONCE,
                1,
                null,
                Map.of("Task_AcceptOwnership", new Choice(Map.of("ownerAnswer", "decline"), 0, null, false))));

        assertThat(played.end()).isEqualTo(End.GOES_ROUND);
        assertThat(played.at()).isIn("Task_NameOwner", "Task_AcceptOwnership");
        assertThat(played.count(Kind.ASKED)).isLessThan(100);
    }

    @Test
    void saysWhereAFormCannotBeAnswered() throws IOException {
        draft("NameOwner.form", file("NameOwner.form").replaceFirst("\"components\": \\[", """
                        "components": [{"type": "textfield", "id": "Field_CostCentre", "key": "costCentre", "label": "Cost centre",
                            "validate": {"required": true, "pattern": "[A-Z]{3}-[0-9]{4}"}},"""));

        Rehearsal played = forwarding.play(ada(), new DiagramKey("NameOwner", DiagramKind.FORM), atOnce(20));

        assertThat(played.process()).isEqualTo("PilotToScale");
        assertThat(played.end()).isEqualTo(End.UNDER_WAY);
        assertThat(played.moments())
                .filteredOn(moment -> moment.kind() == Kind.UNANSWERABLE)
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.element()).isEqualTo("Task_NameOwner");
                    assertThat(moment.words()).singleElement().asString().startsWith("costCentre: ");
                });
    }

    @Test
    void answersTheTraceAndRefusesWhatCannotBePlayed() throws IOException {
        JsonNode trace =
                as("ada").post(PATH, Map.of("days", 2, "pace", "AT_ONCE")).ok();

        assertThat(trace.path("diagram").asString()).isEqualTo("PilotToScale");
        assertThat(trace.path("end").asString()).isEqualTo("UNDER_WAY");
        assertThat(trace.path("trace").get(0).path("kind").asString()).isEqualTo("STAGE_BEGAN");
        assertThat(trace.path("trace").get(1).path("people").get(0).path("part").asString())
                .isEqualTo("SPONSOR");
        Api.Answer refused =
                as("ada").post(PATH, Map.of("days", 0, "choices", Map.of("Task_Nothing", Map.of("after", "soon"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("urn:problem:rehearsal:order-refused");
        assertThat(refused.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("days", "choices.Task_Nothing", "choices.Task_Nothing.after");
        assertThat(as("lea").post(PATH, Map.of()).status()).isEqualTo(403);
        assertThat(as("ada")
                        .post("/diagrams/Nothing/draft/fast-forward", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(as("ada")
                        .post(PATH, Map.of("rollout", "00000000-0000-0000-0000-000000000000"))
                        .status())
                .isEqualTo(404);
        draft(
                "PilotToScale.bpmn",
                file("PilotToScale.bpmn").replace("${ownerCandidate}", "${ownerCandidate.getClass()}"));
        Api.Answer hostile = as("ada").post(PATH, Map.of("days", 2));
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.text("detail")).contains("Task_AcceptOwnership");
    }

    // ---- the product

    private RolloutId started() {
        return RolloutId.of(as("lea")
                .post("/rollouts", Pilots.pilot("Contract summaries", "Sums up contracts.", "Legal"))
                .ok()
                .path("id")
                .asString());
    }

    /** A real rollout to its end, what is open answered at once; who was asked what, in its order. */
    private List<String> lived(RolloutId rollout, Map<String, Choice> choices) {
        Map<String, Integer> rounds = new HashMap<>();
        List<String> seen = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (String timer : List.of("", "Timer_Day30", "Timer_Day60", "Timer_Day90")) {
            jobs(rollout, timer).forEach(job -> {
                management.executeJob(job.getId());
                note(rollout, seen, asked);
                work(rollout, choices, rounds, seen, asked);
            });
            work(rollout, choices, rounds, seen, asked);
        }
        return asked;
    }

    private void work(
            RolloutId rollout,
            Map<String, Choice> choices,
            Map<String, Integer> rounds,
            List<String> seen,
            List<String> asked) {
        for (Optional<WorkItem> next = note(rollout, seen, asked);
                next.isPresent();
                next = note(rollout, seen, asked)) {
            WorkItem item = next.get();
            int round = rounds.merge(item.element(), 1, Integer::sum);
            Choice choice = choices.get(item.element());
            Map<String, Object> wishes = choice == null || round > choice.times() ? Map.of() : choice.answers();
            FormSchema schema = FormSchema.parse(diagrams.form(Objects.requireNonNull(item.form())));
            Person doer = people.get(Objects.requireNonNullElse(item.assignee(), new PersonId("dora")));
            completing.complete(
                    item.id(),
                    doer,
                    new FittingAnswers(feel).to(schema, forms.context(rollout, item.team()), wishes, new TheirNames()));
        }
    }

    /** Notes what has come up, and answers what was asked first. */
    private Optional<WorkItem> note(RolloutId rollout, List<String> seen, List<String> asked) {
        List<WorkItem> open = items.openOf(rollout).stream()
                .filter(item -> !BY_THE_CALENDAR.contains(item.element()))
                .sorted(Comparator.comparing(WorkItem::element).thenComparing(WorkItem::title))
                .toList();
        open.stream().filter(item -> !seen.contains(item.id().value())).forEach(item -> {
            seen.add(item.id().value());
            asked.add(line(item.element(), item.teamName(), item.assignee()));
        });
        return seen.stream()
                .flatMap(id -> open.stream().filter(item -> item.id().value().equals(id)))
                .findFirst();
    }

    private static String line(String element, String team, PersonId person) {
        return element + (team == null ? "" : " (" + team + ")") + (person == null ? "" : " " + person);
    }

    private List<Job> jobs(RolloutId rollout, String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(rollout.toString())
                                .count()
                        == 1)
                .toList();
    }

    private Map<String, Duration> lengths(RolloutId rollout) {
        Map<String, Duration> lengths = new LinkedHashMap<>();
        visits.of(rollout).forEach(visit -> lengths.put(visit.name(), seconds(visit.enteredAt(), visit.dueAt())));
        return lengths;
    }

    // ---- what is played

    private Rehearsal play(RehearsalOrder order) {
        return forwarding.play(ada(), PILOT, order);
    }

    private static RehearsalOrder atOnce(int days) {
        return new RehearsalOrder(days, Pace.AT_ONCE, 1, null, Map.of());
    }

    /** Who is asked what, in its order; what is asked side by side in the order of its names. */
    private static List<String> asked(Rehearsal played) {
        List<String> asked = new ArrayList<>();
        List<String> sideBySide = new ArrayList<>();
        for (Moment moment : played.moments()) {
            if (moment.kind() == Kind.ASKED && !BY_THE_CALENDAR.contains(moment.element())) {
                PersonId person = moment.people().stream().findFirst().orElse(null);
                sideBySide.add(line(moment.element(), moment.team(), person));
            } else if (moment.kind() == Kind.ANSWERED) {
                sideBySide.stream().sorted().forEach(asked::add);
                sideBySide.clear();
            }
        }
        return asked;
    }

    private static Map<String, Duration> lengths(Rehearsal played) {
        Map<String, Duration> lengths = new LinkedHashMap<>();
        played.moments().stream()
                .filter(moment -> moment.kind() == Kind.STAGE_BEGAN)
                .forEach(moment -> lengths.put(moment.name(), seconds(moment.at(), moment.dueAt())));
        return lengths;
    }

    private static Duration seconds(Instant from, Instant to) {
        return Duration.ofSeconds(Math.round(Duration.between(from, to).toMillis() / 1000.0));
    }

    private static Part part(Rehearsal played, Moment moment) {
        return played.member(moment.people().get(0)).part();
    }

    private static Choice never() {
        return new Choice(Map.of(), 0, null, true);
    }

    /** Whom people of the sample accounts name. */
    private static final class TheirNames implements Naming {

        @Override
        public List<String> people(String key) {
            return switch (key) {
                case "owner", "ownerCandidate" -> List.of("olga");
                case "deputy" -> List.of("pia");
                case "decider" -> List.of("sam");
                case "champion" -> List.of("tom");
                default -> List.of("fay", "paul");
            };
        }

        @Override
        public Instant later() {
            return Instant.now().plus(Duration.ofHours(5));
        }
    }

    /** The tables once the product has done what follows from a start, such as mails. */
    private Map<String, Integer> atRest() {
        AtomicReference<Map<String, Integer>> last = new AtomicReference<>(Map.of());
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(3))
                .until(this::everyTable, now -> now.equals(last.getAndSet(now)));
    }

    /** Of each table a number that differs where anything in it does, without those that the product writes by its own clock. */
    private Map<String, Integer> everyTable() {
        Map<String, Integer> tables = new LinkedHashMap<>();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !BY_THE_CLOCK.contains(table.toLowerCase(Locale.ROOT)))
                .forEach(table -> tables.put(
                        table,
                        jdbc
                                .sql("select * from \"" + table + "\"")
                                .query((row, number) -> {
                                    List<Object> cells = new ArrayList<>();
                                    for (int column = 1;
                                            column <= row.getMetaData().getColumnCount();
                                            column++) {
                                        cells.add(String.valueOf(row.getString(column)));
                                    }
                                    return cells.toString();
                                })
                                .list()
                                .stream()
                                .sorted()
                                .toList()
                                .hashCode()));
        assertThat(tables.keySet()).contains("ACT_RU_EXECUTION", "WORK_ITEM", "MAIL");
        return tables;
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("bpmn/rollout", name));
    }

    private void draft(String name, String content) {
        as("ada").put("/diagrams/" + name + "/draft", "*", content).ok();
    }

    private Person ada() {
        return people.get(new PersonId("ada"));
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
