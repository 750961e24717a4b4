package io.crossing.rollout.step;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on record, under the keys by which forms show it. */
@Component
public class OnRecord {

    /** Decisions and measurements that are made anew each time; an earlier answer would only be in the way. */
    private static final Set<String> ASKED_AFRESH = Set.of(
            "sponsorAnswer",
            "words",
            "sponsorWord",
            "budgetAnswer",
            "amount",
            "ownerCandidate",
            "ownerAnswer",
            "maintains",
            "adaptsWhen",
            "speaksUpWhere",
            "whyFromPilotTeam",
            "sponsorCandidate",
            "riskAnswer",
            "riskReason",
            "handoffAnswer",
            "supplied",
            "takesOver",
            "firstWeeks",
            "practiceAnswer",
            "practiceReason",
            "embedUntil",
            "keepTeams",
            "learned",
            "decision",
            "stallDecision",
            "backTo",
            "stallReason",
            "right",
            "decider",
            "until",
            "to",
            "note",
            "activated",
            "outOf",
            "keepsOthers",
            "samplesChecked",
            "samplesGood",
            "notes",
            "cause",
            "correction",
            "minutes",
            "came",
            "broughtInOn",
            "championAgreed",
            "liveOn",
            "trained");

    private final Evidences evidences;
    private final Rollouts rollouts;
    private final Teams teams;
    private final StagesOfRollout stages;
    private final Lists lists;

    OnRecord(Evidences evidences, Rollouts rollouts, Teams teams, StagesOfRollout stages, Lists lists) {
        this.evidences = evidences;
        this.rollouts = rollouts;
        this.teams = teams;
        this.stages = stages;
        this.lists = lists;
    }

    /** The latest answers and, over them, what the rollout itself knows. */
    public Map<String, Object> of(RolloutId id, @Nullable TeamId team) {
        Rollout rollout = rollouts.get(id);
        List<Team> inScope = teams.inScope(id);
        Map<String, Object> data = new LinkedHashMap<>(evidences.latestAnswers(id, team));
        data.keySet().removeAll(ASKED_AFRESH);
        data.putAll(lists.of(id, team, inScope, data));
        put(data, rollout);
        data.put(
                "teams",
                inScope.stream()
                        .map(one -> option(one.name(), one.id().toString()))
                        .toList());
        data.put("teamNames", inScope.stream().map(Team::name).toList());
        data.put(
                "stages",
                stages.of(rollout).stream()
                        .map(stage -> option(stage.name(), stage.id().value()))
                        .toList());
        if (team != null) {
            data.put("team", team.toString());
            teams.find(team).ifPresent(known -> data.put("teamName", known.name()));
        }
        return data;
    }

    private void put(Map<String, Object> data, Rollout rollout) {
        data.put("rolloutName", rollout.name());
        data.put("summary", rollout.summary());
        data.put("pilotTeam", rollout.pilotTeam().stream().map(PersonId::value).toList());
        data.put("pilotTeamPeople", lists.named(rollout.pilotTeam()));
        data.put("lead", rollout.lead().value());
        data.put("sponsor", rollout.sponsor().value());
        put(data, "owner", rollout.owner());
        put(data, "deputy", rollout.deputy());
    }

    private static void put(Map<String, Object> data, String key, @Nullable PersonId person) {
        if (person == null) {
            data.remove(key);
        } else {
            data.put(key, person.value());
        }
    }

    static Map<String, Object> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
