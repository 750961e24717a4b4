package io.crossing.adoption;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Activations;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells team by team how many use a workflow, against the target. */
@Component
public class UseByTeam {

    private final Teams teams;
    private final Activations activations;
    private final ActivationTargets targets;

    UseByTeam(Teams teams, Activations activations, ActivationTargets targets) {
        this.teams = teams;
        this.activations = activations;
        this.targets = targets;
    }

    /** The teams that the rollout reaches, in their order; for each day of each the newest report. */
    public List<TeamUse> of(RolloutId rollout) {
        Targets current = targets.current();
        Map<TeamId, List<Activation>> reported =
                activations.activation(rollout).stream().collect(Collectors.groupingBy(Activation::team));
        return teams.inScope(rollout).stream()
                .map(team -> use(team, reported.getOrDefault(team.id(), List.of()), current))
                .toList();
    }

    private static TeamUse use(Team team, List<Activation> newestFirst, Targets current) {
        NavigableMap<Integer, Activation> byDay = new TreeMap<>();
        newestFirst.forEach(report -> byDay.putIfAbsent(report.day(), report));
        @Nullable Integer target = byDay.isEmpty()
                ? null
                : current.at(byDay.lastKey()).stream().boxed().findFirst().orElse(null);
        return new TeamUse(team, List.copyOf(byDay.values()), target);
    }
}
