package io.crossing.rollout.step;

import static io.crossing.rollout.Practice.Standing.DONE;
import static io.crossing.rollout.Practice.Standing.SKIPPED;
import static io.crossing.rollout.Practice.Standing.WEAK;

import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Practice.Standing;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the teams were involved in adapting the workflow, or only told of it. */
@Component
class PracticesAmongTeams {

    private final Teams teams;
    private final Evidences evidences;
    private final CitedFacts facts;

    PracticesAmongTeams(Teams teams, Evidences evidences, CitedFacts facts) {
        this.teams = teams;
        this.evidences = evidences;
        this.facts = facts;
    }

    Graded involvement(Rollout rollout) {
        List<Team> inScope = teams.inScope(rollout.id());
        long involved = inScope.stream().filter(team -> team.state().involved()).count();
        Standing standing = involved == 0 ? SKIPPED : involved < inScope.size() ? WEAK : DONE;
        return new Graded(
                standing, inScope.stream().map(team -> fact(rollout, team)).toList());
    }

    private PracticeFact fact(Rollout rollout, Team team) {
        Optional<Evidence> adapted = evidences.latest(rollout.id(), "AdaptWorkflow", team.id());
        if (team.state().involved() && adapted.isPresent()) {
            int changes = Answers.of(adapted.get()).rows("adaptations").size();
            return changes == 0
                    ? facts.of(Kind.TEAM_AS_IT_IS, adapted.get(), team.name())
                    : facts.of(Kind.TEAM_ADAPTED, adapted.get(), team.name(), changes);
        }
        return evidences
                .latest(rollout.id(), "BringTeamIn", team.id())
                .map(told -> facts.of(Kind.TEAM_TOLD, told, team.name()))
                .orElseGet(() -> facts.without(Kind.TEAM_NOT_ASKED, rollout.id(), team.name()));
    }
}
