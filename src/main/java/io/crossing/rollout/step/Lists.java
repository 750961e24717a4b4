package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.MissedCheck;
import io.crossing.rollout.QualityChecks;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of rows that forms show of what is on record: the budget, the steps of the document, where it got stuck, open concerns … */
@Component
class Lists {

    /** Nobody judges more one by one. */
    private static final int MOST_SAMPLES = 100;

    private static final List<String> STEP = List.of("step", "who", "input", "output");

    private final JdbcEvidences evidences;
    private final Settlements settlements;
    private final Documents documents;
    private final QualityChecks checks;
    private final TeamEvidence ofTeam;
    private final People people;

    Lists(
            JdbcEvidences evidences,
            Settlements settlements,
            Documents documents,
            QualityChecks checks,
            TeamEvidence ofTeam,
            People people) {
        this.evidences = evidences;
        this.settlements = settlements;
        this.documents = documents;
        this.checks = checks;
        this.ofTeam = ofTeam;
        this.people = people;
    }

    Map<String, Object> of(RolloutId rollout, @Nullable TeamId team, List<Team> inScope, Map<String, Object> answers) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("budget", budget(rollout));
        lists.put("decisionRights", decisionRights(rollout));
        lists.put("steps", parts(documents.steps(rollout), STEP));
        lists.put("stuckSteps", stuckSteps(rollout));
        lists.put("toStraighten", toStraighten(rollout));
        lists.put("waves", waves(answers, inScope));
        lists.put(
                "judged",
                Collections.nCopies(Math.min(MOST_SAMPLES, new Answers(answers).number("samples")), Map.of()));
        lists.put("failedSamples", failedSamples(rollout));
        if (team != null) {
            lists.put("concerns", concerns(rollout, team));
        }
        lists.values().removeIf(rows -> ((List<?>) rows).isEmpty());
        answers.keySet()
                .removeAll(Set.of(
                        "budget",
                        "decisionRights",
                        "steps",
                        "stuckSteps",
                        "toStraighten",
                        "waves",
                        "judged",
                        "failedSamples",
                        "concerns"));
        return lists;
    }

    List<Map<String, Object>> named(Collection<PersonId> ids) {
        return people.findAll(ids).values().stream()
                .map((Person person) ->
                        OnRecord.option(person.name(), person.id().value()))
                .toList();
    }

    private List<Map<String, Object>> budget(RolloutId rollout) {
        return settlements.budget(rollout).stream()
                .map(line -> Map.<String, Object>of(
                        "item", line.item(), "hours", line.hours(), "money", line.money(), "whose", line.whose()))
                .toList();
    }

    private List<Map<String, Object>> decisionRights(RolloutId rollout) {
        return settlements.decisionRights(rollout).stream().map(Lists::row).toList();
    }

    private static Map<String, Object> row(DecisionRight right) {
        Map<String, Object> row = new LinkedHashMap<>();
        boolean needed = DecisionRight.NEEDED.contains(right.decision());
        row.put("decision", needed ? right.decision() : "own");
        if (!needed) {
            row.put("ownDecision", right.decision());
        }
        row.put("decider", right.decider().value());
        row.put("consulted", right.consulted().stream().map(PersonId::value).toList());
        row.put("told", right.told().stream().map(PersonId::value).toList());
        return row;
    }

    private List<Map<String, Object>> stuckSteps(RolloutId rollout) {
        return documents
                .latestDryRun(rollout)
                .map(dryRun -> parts(Documents.stuck(dryRun), List.of("step", "stuckWhere")))
                .orElse(List.of());
    }

    private List<Map<String, Object>> concerns(RolloutId rollout, TeamId team) {
        return ofTeam.openConcerns(rollout, team).stream()
                .map(concern -> Map.<String, Object>of("concern", concern))
                .toList();
    }

    /** What is wrong with samples of the last quality check; nothing where that was missed. */
    private List<Map<String, Object>> failedSamples(RolloutId rollout) {
        Instant missed = checks.missedChecks(rollout).stream()
                .findFirst()
                .map(MissedCheck::at)
                .orElse(Instant.EPOCH);
        return evidences
                .latest(rollout, "CheckQuality", null)
                .filter(check -> check.at().isAfter(missed))
                .map(check -> JudgedSamples.of(check).findings().stream()
                        .map(finding -> Map.<String, Object>of("finding", finding))
                        .toList())
                .orElse(List.of());
    }

    /** What the last readiness gate found. */
    private List<Map<String, Object>> toStraighten(RolloutId rollout) {
        return evidences.latestGate(rollout, "point").stream()
                .flatMap(gate -> Answers.of(gate).rows(RecordingGates.FINDINGS).stream())
                .map(Answers::values)
                .toList();
    }

    /** The waves as planned, without the teams that have been left out since. */
    private static List<Map<String, Object>> waves(Map<String, Object> answers, List<Team> inScope) {
        Set<String> ids = inScope.stream().map(team -> team.id().toString()).collect(Collectors.toSet());
        return new Answers(answers)
                .rows("waves").stream()
                        .filter(row -> ids.contains(row.text("team")))
                        .map(Answers::values)
                        .toList();
    }

    private static List<Map<String, Object>> parts(List<Answers> rows, List<String> keys) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> part = new LinkedHashMap<>(row.values());
                    part.keySet().retainAll(keys);
                    return part;
                })
                .toList();
    }
}
