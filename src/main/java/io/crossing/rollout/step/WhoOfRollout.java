package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.Settlements;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a diagram asks; whoever has left is passed over for the next, so that nothing is asked of nobody. */
@Component
class WhoOfRollout {

    private final Settlements settlements;
    private final Teams teams;
    private final People people;

    WhoOfRollout(Settlements settlements, Teams teams, People people) {
        this.settlements = settlements;
        this.teams = teams;
        this.people = people;
    }

    /** Who decides; the sponsor while that is not settled. */
    PersonId decides(Rollout rollout, String decision) {
        return firstThere(rollout, settlements.decider(rollout, decision), rollout.sponsor(), rollout.sponsorDeputy());
    }

    PersonId owns(Rollout rollout) {
        return firstThere(rollout, rollout.owner(), rollout.deputy());
    }

    PersonId leadsTeam(Rollout rollout, TeamId team) {
        return firstThere(rollout, known(rollout, team).map(Team::lead).orElse(null));
    }

    PersonId isChampion(Rollout rollout, TeamId team) {
        Optional<Team> known = known(rollout, team);
        return firstThere(
                rollout,
                known.map(Team::champion).orElse(null),
                known.map(Team::lead).orElse(null));
    }

    private Optional<Team> known(Rollout rollout, TeamId team) {
        return teams.find(team).filter(found -> found.rollout().equals(rollout.id()));
    }

    private PersonId firstThere(Rollout rollout, @Nullable PersonId... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .filter(people::isActive)
                .findFirst()
                .orElse(rollout.lead());
    }
}
