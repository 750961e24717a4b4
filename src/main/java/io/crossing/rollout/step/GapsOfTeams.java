package io.crossing.rollout.step;

import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Gap;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which teams were told and not involved. A team that nobody has brought in yet is work ahead, while the stage lasts. */
@Component
class GapsOfTeams {

    /** In per cent of the team, as the table {@code TeamInvolvement} starts with. */
    private static final int ENOUGH = 60;

    private final Teams teams;
    private final TeamEvidence involvement;
    private final Evidences evidences;

    GapsOfTeams(Teams teams, TeamEvidence involvement, Evidences evidences) {
        this.teams = teams;
        this.involvement = involvement;
        this.evidences = evidences;
    }

    /** @param left whether the stage in which teams are brought in is over */
    Stream<Gap> of(Rollout rollout, boolean left) {
        return teams.inScope(rollout.id()).stream()
                .filter(team -> !team.state().involved())
                .flatMap(team -> of(rollout, team, left));
    }

    private Stream<Gap> of(Rollout rollout, Team team, boolean left) {
        Optional<Evidence> broughtIn = evidences.latest(rollout.id(), "BringTeamIn", team.id());
        if (broughtIn.isEmpty() && !left) {
            return Stream.empty();
        }
        String link = broughtIn.map(GapsAmongPeople::link).orElse("/rollouts/" + rollout.id() + "/evidence");
        Stream<Gap> told = Stream.concat(attendance(rollout, team, link), concerns(rollout, team, link));
        return left ? Stream.concat(told, stake(rollout, team, link)) : told;
    }

    private Stream<Gap> attendance(Rollout rollout, Team team, String link) {
        int share = involvement.attendedShare(rollout.id(), team.id());
        return when(share < ENOUGH, Gap.Kind.TEAM_FEW_CAME, link, team.name(), String.valueOf(share));
    }

    private Stream<Gap> concerns(Rollout rollout, Team team, String link) {
        int open = involvement.openConcerns(rollout.id(), team.id()).size();
        return when(open > 0, Gap.Kind.TEAM_CONCERNS_OPEN, link, team.name(), String.valueOf(open));
    }

    private Stream<Gap> stake(Rollout rollout, Team team, String link) {
        return Stream.concat(
                when(
                        !involvement.adaptedOrReasoned(rollout.id(), team.id()),
                        Gap.Kind.TEAM_ADAPTED_NOTHING,
                        link,
                        team.name()),
                when(
                        !involvement.championAgreed(rollout.id(), team.id()),
                        Gap.Kind.TEAM_WITHOUT_CHAMPION,
                        link,
                        team.name()));
    }

    private static Stream<Gap> when(boolean missing, Gap.Kind kind, String link, String... arguments) {
        return missing ? Stream.of(new Gap(kind, List.of(arguments), link)) : Stream.empty();
    }
}
