package io.crossing.escalation;

import io.crossing.people.AddingPerson;
import io.crossing.people.MovableClock;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StartingRollout;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Plays rollouts for tests: people, a pilot, tasks that are done, timers that fire. */
@TestComponent
class Theatre {

    static final String PASSWORD = "a bridge of nine piers";

    private final People people;
    private final AddingPerson adding;
    private final StartingRollout starting;
    private final Rollouts rollouts;
    private final WorkItems items;
    private final CompletingWorkItem completing;
    private final StageDeadlines deadlines;
    private final ManagementService jobs;
    private final RuntimeService runs;
    private final MovableClock clock;

    Theatre(
            People people,
            AddingPerson adding,
            StartingRollout starting,
            Rollouts rollouts,
            WorkItems items,
            CompletingWorkItem completing,
            StageDeadlines deadlines,
            ManagementService jobs,
            RuntimeService runs,
            MovableClock clock) {
        this.people = people;
        this.adding = adding;
        this.starting = starting;
        this.rollouts = rollouts;
        this.items = items;
        this.completing = completing;
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.runs = runs;
        this.clock = clock;
    }

    void settle() {
        settle("lea", Role.LEAD);
        settle("sam", Role.SPONSOR);
        settle("dan", Role.SPONSOR);
        settle("vera", Role.SPONSOR);
        settle("fay", Role.FOUNDER);
        settle("ada", Role.PROCESS_ADMIN);
        List.of("olga", "pia", "tara", "tom", "dora").forEach(id -> settle(id, Role.PARTICIPANT));
    }

    private void settle(String id, Role role) {
        PersonId person = new PersonId(id);
        if (people.find(person).isEmpty()) {
            String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
            adding.add(new NewPerson(person, name, id + "@crossing.example", Set.of(role), PASSWORD));
        }
    }

    Person person(String id) {
        return people.get(new PersonId(id));
    }

    /** A rollout in its first stage, where the sponsor is asked to confirm. */
    RolloutId aRollout() {
        return aRolloutOf(new PersonId("sam"));
    }

    RolloutId aRolloutOf(PersonId sponsor) {
        return starting.start(
                        person("lea"),
                        Map.of(
                                "name", "Contract summaries",
                                "summary", "Summarises contracts for the buyers.",
                                "businessArea", "Purchasing",
                                "pilotTeam", List.of("pia"),
                                "sponsor", sponsor.value(),
                                "lead", "lea",
                                "teams",
                                        List.of(
                                                Map.of("name", "North", "lead", "tara", "people", 12),
                                                Map.of("name", "South", "lead", "tom", "people", 8)),
                                "targetDate", "2031-06-30"),
                        null)
                .id();
    }

    /** A rollout whose sponsor has confirmed, with a deputy and somebody to answer to; the lead settles decision rights and budget. */
    RolloutId aConfirmedRollout() {
        RolloutId rollout = aRollout();
        complete(rollout, "Task_ConfirmSponsorship", "sam", confirmation());
        return rollout;
    }

    static Map<String, Object> confirmation() {
        return Map.of(
                "sponsorAnswer", "confirm",
                "words", "This is how we read contracts from now on.",
                "beat", "P10D",
                "sponsorDeputy", "dan",
                "answersTo", "vera");
    }

    /** Finishes the first stage. */
    void finishMandate(RolloutId rollout) {
        finishMandate(rollout, Map.of("budgetAnswer", "yes"));
    }

    /** Finishes the first stage; of each of four parts of the budget 1,000 is asked for. */
    void finishMandate(RolloutId rollout, Map<String, Object> approval) {
        List<Map<String, String>> rights = List.of("change", "pause", "qualityBar", "spend", "teams", "stop").stream()
                .map(decision -> Map.of("decision", decision, "decider", "sam"))
                .toList();
        complete(rollout, "Task_SettleDecisionRights", "lea", Map.of("decisionRights", rights));
        List<Map<String, Object>> budget = List.of("integration", "documentation", "training", "upkeep").stream()
                .map(item -> Map.<String, Object>of("item", item, "hours", 40, "money", 1000, "whose", "Purchasing"))
                .toList();
        complete(rollout, "Task_BudgetIntegration", "lea", Map.of("budget", budget));
        complete(rollout, "Task_ApproveBudget", "sam", approval);
    }

    void complete(RolloutId rollout, String element, String by, Map<String, Object> answers) {
        completing.complete(item(rollout, element).id(), person(by), answers);
    }

    WorkItem item(RolloutId rollout, String element) {
        return items.openOf(rollout).stream()
                .filter(item -> item.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open"));
    }

    Rollout rollout(RolloutId id) {
        return rollouts.get(id);
    }

    /** Lets the first stage overrun, three working days ago. */
    void overrun(RolloutId rollout) {
        overrun(rollout, PilotToScale.MANDATE);
    }

    void overrun(RolloutId rollout, StageId stage) {
        clock.setTo(deadlines.dueAt(rollout, stage).orElseThrow().plus(Duration.ofDays(3)));
        fire(rollout, "Timer_" + stage.value().substring("Stage_".length()) + "Overruns");
    }

    /** Fires a timer of the rollout or of what runs beside it. */
    void fire(RolloutId rollout, String timer) {
        jobs.executeJob(job(rollout, timer).getId());
    }

    /** Lets the time come at which the next rung is due, and fires its timer. */
    void nextRung(RolloutId rollout) {
        clock.setTo(job(rollout, EscalationProcess.NEXT_RUNG).getDuedate().toInstant());
        fire(rollout, EscalationProcess.NEXT_RUNG);
    }

    /** Lets the time come at which it is looked whether an answer has helped. */
    void answerRested(RolloutId rollout) {
        clock.setTo(job(rollout, EscalationProcess.ANSWER_RESTED).getDuedate().toInstant());
        fire(rollout, EscalationProcess.ANSWER_RESTED);
    }

    boolean waits(RolloutId rollout, String timer) {
        return !jobsOf(rollout, timer).isEmpty();
    }

    int howManyWait(RolloutId rollout, String timer) {
        return jobsOf(rollout, timer).size();
    }

    Job job(RolloutId rollout, String timer) {
        return jobsOf(rollout, timer).get(0);
    }

    private List<Job> jobsOf(RolloutId rollout, String timer) {
        return runs.createProcessInstanceQuery().processInstanceBusinessKey(rollout.toString()).list().stream()
                .flatMap(run -> jobs.createJobQuery().processInstanceId(run.getId()).activityId(timer).list().stream())
                .toList();
    }
}
