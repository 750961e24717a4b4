package io.crossing.adoption;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who changed what: a team that only was told has no line here. */
@Component
public class StakeLedger {

    private static final String FORM = "AdaptWorkflow";

    private final Evidences evidences;
    private final Teams teams;

    StakeLedger(Evidences evidences, Teams teams) {
        this.evidences = evidences;
        this.teams = teams;
    }

    /** Every change that teams made, the newest first; a team that answered again has what it said last. */
    public List<StakeEntry> of(RolloutId rollout) {
        Map<TeamId, Team> known = teams.of(rollout).stream().collect(Collectors.toMap(Team::id, Function.identity()));
        List<StakeEntry> entries = new ArrayList<>();
        known.values().stream()
                .flatMap(team -> evidences.latest(rollout, FORM, team.id()).stream())
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(adapted -> entries.addAll(entries(adapted, known)));
        return entries;
    }

    private static List<StakeEntry> entries(Evidence adapted, Map<TeamId, Team> known) {
        Team team = Objects.requireNonNull(
                known.get(Objects.requireNonNull(adapted.content().team())));
        Map<String, Object> answers = adapted.content().answers();
        List<StakeEntry> entries = new ArrayList<>();
        if (answers.get("adaptations") instanceof List<?> rows) {
            rows.stream()
                    .filter(Map.class::isInstance)
                    .map(row -> (Map<?, ?>) row)
                    .forEach(row -> entries.add(entry(team, adapted, text(row.get("step")), text(row.get("change")))));
        }
        if (entries.isEmpty() && answers.get("whyNothing") != null) {
            entries.add(entry(team, adapted, null, text(answers.get("whyNothing"))));
        }
        return entries;
    }

    private static StakeEntry entry(Team team, Evidence adapted, @Nullable String step, String change) {
        return new StakeEntry(
                team,
                step,
                change,
                adapted.content().by(),
                adapted.at(),
                "/rollouts/" + team.rollout() + "/evidence?size=200#evidence-" + adapted.id());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
