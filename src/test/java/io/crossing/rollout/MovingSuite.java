package io.crossing.rollout;

import static io.crossing.rollout.Crew.ADA;
import static io.crossing.rollout.Crew.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveEntries;
import io.crossing.diagram.moving.MoveError.NotAnAdministrator;
import io.crossing.diagram.moving.MoveError.OrderRefused;
import io.crossing.diagram.moving.MoveResult;
import io.crossing.diagram.moving.MoveState;
import io.crossing.diagram.moving.Moves;
import io.crossing.diagram.moving.MovingRollouts;
import io.crossing.diagram.moving.Reason;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.People;
import io.crossing.process.MovedDate;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.web.FieldProblem;
import io.crossing.web.Paging;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running rollouts are moved to another version of their diagram: engine, record and dates together. */
abstract class MovingSuite {

    private static final List<String> OURS = List.of(
            "rollout",
            "rollout_calendar",
            "stage_visit",
            "decision_right",
            "evidence",
            "ledger",
            "waiting",
            "hold",
            "team",
            "participant",
            "work_item",
            "work_item_candidate",
            "work_item_draft",
            "work_item_step",
            "escalation",
            "escalation_rung");

    @Autowired
    private StartingRollout starting;

    @Autowired
    private MovingRollouts moving;

    @Autowired
    private Moves moves;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private StageVisits visits;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Teams teams;

    @Autowired
    private Ledger ledger;

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private People people;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void movesRolloutsFromEveryStageAndTheyGoOnFromThere() {
        int old = Versions.of(repository)
                .with("${raiseEscalation}", "${raiseEscalation}")
                .deploy();
        Map<Rollout, String> standing = new HashMap<>();
        for (String task : List.of(
                "Task_ConfirmSponsorship",
                "Task_ApproveBudget",
                "Task_NameOwner",
                "Task_AssessWorkflow",
                "Task_FollowDocument",
                "Task_BringTeamIn",
                "Task_NameChampion",
                "Task_SetUpQualityCheck",
                "Task_ApproveHandoff",
                "Task_GoLive",
                "Task_ConfirmStandardPractice")) {
            Rollout rollout = started();
            if (task.equals("Task_ConfirmStandardPractice")) {
                playing(rollout).until("Task_GoLive");
                playing(rollout).does("Task_GoLive");
                playing(rollout).does("Task_GoLive");
            } else {
                playing(rollout).until(task);
            }
            standing.put(rollout, task);
        }
        Rollout held = started();
        holding.hold(held.id(), LEA, LocalDate.now().plusWeeks(2), "The plant moves.");
        Rollout late = started();
        fire(late, "Timer_MandateOverruns");
        int young = Versions.of(repository)
                .with(
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P10D",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P12D")
                .deploy();
        Map<RolloutId, List<String>> before = new HashMap<>();
        standing.keySet().forEach(rollout -> before.put(rollout.id(), tasks(rollout)));
        String rows = checksum();

        Move dry = done(moving.start(people.get(ADA), "PilotToScale", mixed(old, young, true)));

        assertThat(checksum()).isEqualTo(rows);
        Move move = done(moving.start(people.get(ADA), "PilotToScale", mixed(old, young, false)));

        assertThat(results(move)).hasSize(standing.size() + 2).allSatisfy(result -> {
            assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.CLEAN);
            assertThat(result.moved()).isTrue();
        });
        assertThat(results(move))
                .extracting(MoveResult::dates, MoveResult::tasks)
                .isEqualTo(results(dry).stream()
                        .map(result -> org.assertj.core.groups.Tuple.tuple(result.dates(), result.tasks()))
                        .toList());
        isDueAsForetold(results(dry));
        standing.keySet().forEach(rollout -> {
            assertThat(rollouts.get(rollout.id()).version()).isEqualTo(young);
            assertThat(tasks(rollout)).isEqualTo(before.get(rollout.id()));
            assertThat(definitions(rollout))
                    .allSatisfy(
                            id -> assertThat(repository.getProcessDefinition(id).getDeploymentId())
                                    .isEqualTo(deploymentOf(young)));
            datesAgree(rollout);
        });
        standing.forEach((rollout, task) -> {
            if (!task.equals("Task_ConfirmStandardPractice")) {
                playing(rollout).until("Task_GoLive");
                assertThat(tasks(rollout)).as("from " + task).contains("Task_GoLive");
            }
        });
    }

    @Test
    void changesNothingInADryRunAndThenDoesWhatItSaid() {
        int old = Versions.of(repository).deploy();
        Rollout first = started();
        Rollout second = started();
        playing(second).until("Task_NameOwner");
        int young = Versions.of(repository)
                .with(duration("P10D"), duration("P15D"))
                .with("Confirm sponsorship", "Stand behind it")
                .deploy();
        for (String timers : List.of("KEEP", "RECOMPUTE", "REMAINING")) {
            String engine = checksum();
            Move dry = done(moving.start(people.get(ADA), "PilotToScale", entries(old, young, timers, true)));
            assertThat(checksum()).isEqualTo(engine);
            assertThat(rollouts.get(first.id()).version()).isEqualTo(old);
            List<MoveResult> said = results(dry);
            assertThat(said)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result.moved()).isFalse());

            Move move = done(moving.start(people.get(ADA), "PilotToScale", entries(old, young, timers, false)));

            assertThat(results(move))
                    .extracting(MoveResult::dates)
                    .isEqualTo(said.stream().map(MoveResult::dates).toList());
            isDueAsForetold(said);
            if (timers.equals("RECOMPUTE")) {
                MovedDate deadline = said.get(0).deadline().orElseThrow();
                assertThat(deadline.after()).isEqualTo(deadline.before().plus(Duration.ofHours(5)));
            }
            datesAgree(first);
            datesAgree(second);
            done(moving.back(people.get(ADA), move.id(), false, "Not yet."));
            assertThat(rollouts.get(first.id()).version()).isEqualTo(old);
            datesAgree(first);
        }
        assertThat(ledger.of(first.id(), 0, 20)).anySatisfy(line -> {
            assertThat(line.what())
                    .isEqualTo("Moved from version " + young + " to version " + old + " of its diagram.");
            assertThat(line.why()).isEqualTo("Not yet.");
            assertThat(line.by()).isEqualTo(ADA);
        });
    }

    @Test
    void leavesWhatCannotMoveExplainedAndTriesItAgain() {
        int old = Versions.of(repository).deploy();
        Rollout clean = started();
        Rollout stuck = started();
        playing(stuck).until("Task_NameOwner");
        int young = Versions.of(repository)
                .with("Task_NameOwner\"", "Task_FindOwner\"")
                .deploy();

        Move move = done(moving.start(people.get(ADA), "PilotToScale", entries(old, young, "KEEP", false)));

        assertThat(result(move, clean).verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(result(move, stuck)).satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.MAP);
            assertThat(result.reason()).isEqualTo(Reason.NEEDS_MAPPING);
            assertThat(result.places()).containsExactly("Name the owner");
            assertThat(result.elements()).containsExactly("Task_NameOwner");
        });
        assertThat(rollouts.get(stuck.id()).version()).isEqualTo(old);
        assertThat(moves.unmapped(move.id())).isEqualTo(Map.of("Task_NameOwner", 1));

        assertThatThrownBy(() -> moving.retry(people.get(ADA), move.id(), Map.of("Task_NameOwner", "Stage_Ownership")))
                .isInstanceOfSatisfying(
                        OrderRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("mapping.Task_NameOwner"));
        Move again = done(moving.retry(people.get(ADA), move.id(), Map.of("Task_NameOwner", "Task_FindOwner")));

        assertThat(again.progress().clean()).isEqualTo(2);
        assertThat(rollouts.get(stuck.id()).version()).isEqualTo(young);
        assertThat(tasks(stuck)).containsExactly("Task_FindOwner");
        playing(stuck).does("Task_FindOwner");
        assertThat(tasks(stuck)).containsExactly("Task_AcceptOwnership");
    }

    @Test
    void letsTheRecordFollowAStageThatIsCalledOtherwise() {
        int old = Versions.of(repository).deploy();
        Rollout rollout = started();
        fire(rollout, "Timer_MandateOverruns");
        int young = Versions.of(repository)
                .with("Stage_Mandate", "Stage_Backing")
                .with("name=\"Mandate\"", "name=\"Backing\"")
                .with("Timer_MandateOverruns", "Timer_BackingOverruns")
                .with("Timer_MandateReminder", "Timer_BackingReminder")
                .with(duration("P10D"), duration("P30D"))
                .deploy();
        assertThat(done(moving.start(people.get(ADA), "PilotToScale", entries(old, young, "RECOMPUTE", false)))
                        .progress()
                        .map())
                .isEqualTo(1);

        Move move = done(moving.start(
                people.get(ADA),
                "PilotToScale",
                new MoveEntries(
                        old,
                        young,
                        Map.of("Stage_Mandate", "Stage_Backing"),
                        "RECOMPUTE",
                        Map.of(),
                        false,
                        null,
                        "It says better what it is.")));

        assertThat(result(move, rollout).verdict())
                .as(result(move, rollout).toString())
                .isEqualTo(Verdict.CLEAN);
        Rollout now = rollouts.get(rollout.id());
        assertThat(now.stage()).isEqualTo(new StageId("Stage_Backing"));
        assertThat(now.stageName()).isEqualTo("Backing");
        assertThat(now.overdue(Instant.now())).as("ahead again").isFalse();
        assertThat(items.openOf(rollout.id()))
                .filteredOn(item -> item.process().equals("PilotToScale"))
                .extracting(WorkItem::stage, WorkItem::element)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new StageId("Stage_Backing"), "Task_ConfirmSponsorship"));
        assertThat(jdbc.sql("select stage from escalation where rollout = ?")
                        .param(rollout.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Stage_Backing");
        datesAgree(rollout);
        playing(rollout).does("Task_ConfirmSponsorship", "Task_SettleDecisionRights", "Task_BudgetIntegration");
        playing(rollout).does("Task_ApproveBudget");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.OWNERSHIP);
        assertThat(jdbc.sql("select state from escalation where rollout = ?")
                        .param(rollout.id().value())
                        .query(String.class)
                        .list())
                .as("the escalation follows its stage")
                .containsExactly("CLOSED");
    }

    @Test
    void keepsTheFormThatARolloutStartedWithUntilItIsMoved() {
        int old = Versions.of(repository).deploy();
        Rollout rollout = started();
        int young = Versions.of(repository)
                .with(
                        "ConfirmSponsorship.form",
                        "\"schemaVersion\"",
                        "\"exporter\": {\"name\": \"another\", \"version\": \"1\"}, \"schemaVersion\"")
                .deploy();
        int pinned = formVersion(rollout);
        playing(started()).until("Task_NameOwner");
        assertThat(formVersion(rollout)).isEqualTo(pinned);

        Move move = done(moving.start(people.get(ADA), "PilotToScale", entries(old, young, "KEEP", false)));

        assertThat(formVersion(rollout)).isGreaterThan(pinned);
        assertThat(result(move, rollout).tasks()).singleElement().satisfies(task -> {
            assertThat(task.formChanged()).isTrue();
            assertThat(task.fresh()).isFalse();
            assertThat(task.holder()).isEqualTo(Crew.SAM);
        });
        playing(rollout).does("Task_ConfirmSponsorship");
    }

    @Test
    void givesAStageADeadlineAndTakesItAway() {
        int with = Versions.of(repository).deploy();
        int without = Versions.of(repository)
                .with("delegateExpression=\"${raiseEscalation}\"", "delegateExpression=\"${remindHolders}\"")
                .deploy();
        Rollout rollout = started();
        assertThat(rollouts.get(rollout.id()).stageDueAt()).isNull();
        assertThat(rollouts.get(rollout.id()).version()).isEqualTo(without);

        done(moving.start(people.get(ADA), "PilotToScale", entries(without, with, "KEEP", false)));

        assertThat(rollouts.get(rollout.id()).version()).isEqualTo(with);
    }

    @Test
    void isUpToProcessAdminsAndNamesWhatDoesNotFit() {
        int old = Versions.of(repository).deploy();
        assertThatThrownBy(() -> moving.start(people.get(LEA), "PilotToScale", entries(old, old, "KEEP", true)))
                .isInstanceOf(NotAnAdministrator.class);
        assertThatThrownBy(() -> moving.start(
                        people.get(ADA),
                        "PilotToScale",
                        new MoveEntries(old, 9999, Map.of(), "LATER", Map.of(), true, null, null)))
                .isInstanceOfSatisfying(
                        OrderRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("toVersion", "timers"));
        int young = Versions.of(repository)
                .with("Approve the budget", "Say yes to the budget")
                .deploy();
        assertThatThrownBy(() -> moving.start(
                        people.get(ADA),
                        "PilotToScale",
                        new MoveEntries(
                                old,
                                young,
                                Map.of("Task_Nowhere", "Task_NameOwner", "Task_NameOwner", "Timer_MandateOverruns"),
                                "KEEP",
                                Map.of(),
                                true,
                                List.of("nonsense"),
                                null)))
                .isInstanceOfSatisfying(
                        OrderRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .hasSize(2)
                                .contains("rollouts[0]"));
    }

    @Test
    void stopsAndGoesOn() {
        int old = Versions.of(repository).deploy();
        for (int count = 0; count < 6; count++) {
            started();
        }
        int young = Versions.of(repository)
                .with("Approve the budget", "Say yes to the budget")
                .deploy();
        Move move = moving.start(people.get(ADA), "PilotToScale", entries(old, young, "KEEP", false));
        try {
            moving.stop(people.get(ADA), move.id());
        } catch (io.crossing.diagram.moving.MoveError.NotNow doneAlready) {
            return;
        }
        int stopped = moves.find(move.id()).orElseThrow().progress().done();
        assertThat(moves.find(move.id()).orElseThrow().state()).isEqualTo(MoveState.STOPPED);

        moving.resume(people.get(ADA), move.id());

        assertThat(done(moves.find(move.id()).orElseThrow()).progress().clean())
                .isEqualTo(6)
                .isGreaterThanOrEqualTo(stopped);
    }

    // ----

    private static String duration(String text) {
        return ">" + text + "</bpmn:timeDuration>";
    }

    private Rollout started() {
        return starting.start(people.get(LEA), RolloutSuite.pilot());
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    private static MoveEntries entries(int from, int to, String timers, boolean dryRun) {
        return new MoveEntries(from, to, Map.of(), timers, Map.of(), dryRun, null, "Another version.");
    }

    /** Dates stay, but for those of two timers, which are chosen one by one. */
    private static MoveEntries mixed(int from, int to, boolean dryRun) {
        return new MoveEntries(
                from,
                to,
                Map.of(),
                "KEEP",
                Map.of("Timer_MandateOverruns", "RECOMPUTE", "Timer_OwnershipOverruns", "REMAINING"),
                dryRun,
                null,
                "Another version.");
    }

    /** To the second, as the page says it. */
    private void isDueAsForetold(List<MoveResult> said) {
        said.forEach(result -> result.dates().stream()
                .filter(date -> date.after() != null)
                .forEach(date -> assertThat(due(result.rollout(), date.element()))
                        .as(result.name() + " " + date.element())
                        .anySatisfy(due -> assertThat(due).isCloseTo(date.after(), within(1, ChronoUnit.SECONDS)))));
    }

    private Move done(Move move) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> moves.find(move.id()).orElseThrow(), found -> found.state() == MoveState.DONE);
    }

    private List<MoveResult> results(Move move) {
        return moves.results(move.id(), null, new Paging(0, 200, null)).items();
    }

    private MoveResult result(Move move, Rollout rollout) {
        return results(move).stream()
                .filter(result -> result.rollout().equals(rollout.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks(Rollout rollout) {
        return items.openOf(rollout.id()).stream()
                .filter(item -> !item.process().equals("Escalation"))
                .map(WorkItem::element)
                .sorted()
                .toList();
    }

    private int formVersion(Rollout rollout) {
        return items.openOf(rollout.id()).get(0).form().version();
    }

    private List<String> definitions(Rollout rollout) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.id().toString())
                .list()
                .stream()
                .filter(run -> !run.getProcessDefinitionId().startsWith("Escalation"))
                .map(run -> run.getProcessDefinitionId())
                .toList();
    }

    private String deploymentOf(int version) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("PilotToScale")
                .processDefinitionVersion(version)
                .singleResult()
                .getDeploymentId();
    }

    /** Of each team where the diagram asks each. */
    private List<Instant> due(RolloutId rollout, String element) {
        return deadlines.timers(rollout).stream()
                .filter(timer -> timer.element().equals(element))
                .map(RolloutTimer::due)
                .toList();
    }

    /** What a page shows is what the engine will do. */
    private void datesAgree(Rollout rollout) {
        Rollout now = rollouts.get(rollout.id());
        StageId stage = now.stage();
        if (stage != null && deadlines.dueAt(now.id(), stage).isPresent()) {
            Instant due = deadlines.dueAt(now.id(), stage).orElseThrow();
            assertThat(now.stageDueAt()).isEqualTo(due);
            assertThat(items.openOf(now.id()))
                    .filteredOn(
                            item -> stage.equals(item.stage()) && item.process().equals("PilotToScale"))
                    .allSatisfy(item -> assertThat(item.dueAt()).isEqualTo(due));
        }
    }

    private void fire(Rollout rollout, String timer) {
        List<Job> jobs = management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> rollout.id()
                        .toString()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .toList();
        assertThat(jobs).hasSize(1);
        management.executeJob(jobs.get(0).getId());
    }

    /** Of every row of every table of the engine, and of ours that tell of a rollout. */
    private String checksum() {
        Map<String, Integer> sums = new TreeMap<>();
        List<String> tables = new ArrayList<>(jdbc.sql(
                        "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%' escape '\\'")
                .query(String.class)
                .list());
        assertThat(tables).hasSizeGreaterThan(30);
        tables.addAll(OURS);
        for (String table : tables) {
            List<String> rows = new ArrayList<>(jdbc.sql("select * from " + table).query().listOfRows().stream()
                    .map(row -> row.entrySet().stream()
                            .map(cell -> cell.getKey() + "="
                                    + (cell.getValue() instanceof byte[] bytes
                                            ? java.util.Arrays.hashCode(bytes)
                                            : cell.getValue()))
                            .toList()
                            .toString())
                    .toList());
            rows.sort(null);
            sums.put(table, rows.hashCode());
        }
        return sums.toString();
    }
}
