package io.crossing.adoption;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the people of a rollout from the invitation to real use. */
@Component
public class FunnelOfRollout {

    private final Teams teams;
    private final StakeLedger stakes;
    private final UseByTeam use;

    FunnelOfRollout(Teams teams, StakeLedger stakes, UseByTeam use) {
        this.teams = teams;
        this.stakes = stakes;
        this.use = use;
    }

    /** Of the teams that the rollout reaches; a team may count in a later step only if it counts in the earlier. */
    public Funnel of(RolloutId rollout) {
        List<Team> reached = teams.inScope(rollout);
        Set<TeamId> adapted =
                stakes.of(rollout).stream().map(entry -> entry.team().id()).collect(Collectors.toSet());
        List<Activation> reports =
                use.of(rollout).stream().flatMap(team -> team.latest().stream()).toList();
        Predicate<Team> involved = team -> team.state().involved();
        Predicate<Team> changed = involved.and(team -> adapted.contains(team.id()));
        return new Funnel(List.of(
                step(Funnel.Kind.INVITED, reached, team -> true),
                step(Funnel.Kind.INVOLVED, reached, involved),
                step(Funnel.Kind.ADAPTED, reached, changed),
                step(Funnel.Kind.LIVE, reached, team -> team.state() == TeamState.LIVE),
                new Funnel.Step(
                        Funnel.Kind.ACTIVATED,
                        reports.stream().mapToInt(Activation::activated).sum(),
                        reports.size())));
    }

    private static Funnel.Step step(Funnel.Kind kind, List<Team> reached, Predicate<Team> counts) {
        List<Team> counted = reached.stream().filter(counts).toList();
        return new Funnel.Step(kind, counted.stream().mapToInt(Team::people).sum(), counted.size());
    }
}
