package io.crossing.rollout;

import static io.crossing.rollout.Crew.DORA;
import static io.crossing.rollout.Crew.FAY;
import static io.crossing.rollout.Crew.OLGA;
import static io.crossing.rollout.Crew.SAM;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plays a rollout: each task is answered as somebody might who wants it to succeed. */
public final class Playing {

    private final RolloutId rollout;
    private final Desk desk;
    private final Teams teams;

    public Playing(RolloutId rollout, Desk desk, Teams teams) {
        this.rollout = rollout;
        this.desk = desk;
        this.teams = teams;
    }

    /** Does one task in the usual way, with these answers instead where there are some. */
    public void does(String element, Map<String, Object> instead) {
        OpenedTask task = desk.task(rollout, element);
        Map<String, Object> answers = new LinkedHashMap<>(usual(task));
        answers.putAll(instead);
        answers.values().removeIf("-"::equals);
        desk.complete(rollout, task, doer(task), answers);
    }

    public void does(String... elements) {
        for (String element : elements) {
            does(element, Map.of());
        }
    }

    /** Does this one, where several of the same are open. */
    public void does(OpenedTask task) {
        desk.complete(rollout, task, doer(task), usual(task));
    }

    public void doesAsPerson(String element, PersonId by, Map<String, Object> instead) {
        OpenedTask task = desk.task(rollout, element);
        Map<String, Object> answers = new LinkedHashMap<>(usual(task));
        answers.putAll(instead);
        desk.complete(rollout, task, by, answers);
    }

    /** Does whatever is open until a task comes up that is not to be done yet. */
    public void until(String element) {
        for (int steps = 0; steps < 60; steps++) {
            List<OpenedTask> open = desk.of(rollout);
            if (open.isEmpty() || open.stream().anyMatch(task -> task.element().equals(element))) {
                return;
            }
            OpenedTask next = open.get(0);
            desk.complete(rollout, next, doer(next), usual(next));
        }
        throw new AssertionError("It never came to " + element);
    }

    private static PersonId doer(OpenedTask task) {
        return Objects.requireNonNullElse(task.assignee(), DORA);
    }

    private Map<String, Object> usual(OpenedTask task) {
        return switch (Objects.requireNonNull(task.form()).id()) {
            case "ConfirmSponsorship" ->
                Map.of(
                        "sponsorAnswer", "confirm",
                        "words", "This is how we sort invoices from June on.",
                        "beat", "P10D",
                        "sponsorDeputy", DORA.value(),
                        "answersTo", FAY.value());
            case "SettleDecisionRights" -> Map.of("decisionRights", decisionRights());
            case "BudgetIntegration" -> Map.of("budget", budget());
            case "ApproveBudget" -> Map.of("budgetAnswer", "yes");
            case "NameOwner" -> Map.of("ownerCandidate", OLGA.value(), "deputy", DORA.value(), "hoursPerWeek", 6);
            case "AcceptOwnership" ->
                Map.of(
                        "ownerAnswer",
                        "accept",
                        "maintains",
                        "The rules.",
                        "adaptsWhen",
                        "On drift.",
                        "speaksUpWhere",
                        "Monday.");
            case "AssessWorkflow" -> scores(3);
            case "StraightenWorkflow" -> Map.of("toStraighten", changed());
            case "DecideRisk" -> Map.of("riskAnswer", "carry", "riskReason", "The season starts.");
            case "DocumentProcess" -> document("Open the inbox", "Sort by date");
            case "FollowDocument" ->
                Map.of("steps", List.of(Map.of("result", "done"), Map.of("result", "done")), "minutes", 20);
            case "BringTeamIn" ->
                Map.of(
                        "broughtInOn",
                        "2026-11-20",
                        "came",
                        8,
                        "ofHowMany",
                        10,
                        "whyNow",
                        "One inbox.",
                        "whatsInIt",
                        "Less sorting.",
                        "concerns",
                        List.of(Map.of("concern", "Who is to blame?")));
            case "AdaptWorkflow" ->
                Map.of(
                        "adapted",
                        "yes",
                        "adaptations",
                        List.of(Map.of("step", "Sort by date", "change", "We sort by supplier.")));
            case "AnswerConcerns" -> Map.of("concerns", List.of(Map.of("answer", "The owner.")));
            case "NameChampion" ->
                Map.of("champion", Objects.requireNonNull(task.assignee()).value(), "championAgreed", true);
            case "SetUpQualityCheck" ->
                Map.of(
                        "qualityChecker",
                        DORA.value(),
                        "qualityEveryDays",
                        5,
                        "samples",
                        20,
                        "criteria",
                        "Right desk.",
                        "bar",
                        90,
                        "belowBar",
                        "Sort by hand.");
            case "ApproveHandoff" -> Map.of("handoffAnswer", "approve");
            case "TakeOver" -> Map.of("takesOver", true, "firstWeeks", "Visit each team.");
            case "PlanWaves" -> Map.of("waves", waves());
            case "GoLive" -> Map.of("liveOn", "2026-11-23", "trained", 8, "askWhom", "The champion.");
            case "ReportActivation" -> Map.of("activated", 6, "outOf", 10);
            case "CheckQuality" -> Map.of("judged", judged(20, 0));
            case "ConfirmStandardPractice" ->
                Map.of("practiceAnswer", "embedded", "practiceReason", "Nine of ten use it.");
            case "NameNextSponsor" -> Map.of("sponsorCandidate", FAY.value());
            default -> throw new AssertionError("Nobody knows what to answer to " + task.element());
        };
    }

    /** The samples of a quality check, one by one, the bad ones first. */
    static List<Map<String, Object>> judged(int samples, int bad) {
        List<Map<String, Object>> judged = new ArrayList<>();
        for (int sample = 1; sample <= samples; sample++) {
            judged.add(
                    sample <= bad
                            ? Map.of("result", "bad", "finding", "Invoice " + sample + ": wrong desk.")
                            : Map.of("result", "good"));
        }
        return judged;
    }

    private static List<Map<String, Object>> decisionRights() {
        List<Map<String, Object>> rights = new ArrayList<>();
        DecisionRight.NEEDED.forEach(decision -> rights.add(Map.of(
                "decision",
                decision,
                "decider",
                decision.equals("teams") ? "lea" : SAM.value(),
                "told",
                List.of("olga"))));
        return rights;
    }

    private static List<Map<String, Object>> budget() {
        List<Map<String, Object>> lines = new ArrayList<>();
        List.of("integration", "documentation", "training", "upkeep")
                .forEach(
                        item -> lines.add(Map.of("item", item, "hours", 40, "money", 1000, "whose", "The pilot team")));
        return lines;
    }

    static Map<String, Object> scores(int score) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List.of("written", "alike", "exceptionsKnown", "inputsComplete", "volumeKnown", "peopleAgree")
                .forEach(point -> {
                    answers.put(point, score);
                    answers.put(point + "Evidence", "Watched on Monday.");
                });
        return answers;
    }

    private List<Map<String, Object>> changed() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            rows.add(Map.of("changed", "There is a checklist now."));
        }
        return rows;
    }

    static Map<String, Object> document(String... steps) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String step : steps) {
            rows.add(Map.of("step", step, "who", "Clerk", "input", "Inbox", "output", "A pile"));
        }
        return Map.of(
                "purpose",
                "Sorting.",
                "notFor",
                "Reminders.",
                "steps",
                rows,
                "exceptions",
                "None known.",
                "checkOutput",
                "Look.",
                "whomToAsk",
                "Olga.",
                "neverEnter",
                "Passwords.");
    }

    private List<Map<String, Object>> waves() {
        List<Map<String, Object>> rows = new ArrayList<>();
        teams.inScope(rollout).forEach(team -> rows.add(Map.of("team", team.id().toString(), "wave", rows.size() + 1)));
        return rows;
    }
}
