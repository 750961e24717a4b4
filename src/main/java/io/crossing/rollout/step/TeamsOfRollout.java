package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.Measurements;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which teams a diagram asks next, and since when they work with it. */
@Component
class TeamsOfRollout {

    private static final int LAST_WAVE = Integer.MAX_VALUE;
    private static final List<Integer> REPORTS = List.of(30, 60, 90);

    private final Teams teams;
    private final Measurements measurements;
    private final WorkingTime time;
    private final Clock clock;

    TeamsOfRollout(Teams teams, Measurements measurements, WorkingTime time, Clock clock) {
        this.teams = teams;
        this.measurements = measurements;
        this.time = time;
        this.clock = clock;
    }

    List<String> inScope(RolloutId rollout) {
        return ids(rollout, team -> true);
    }

    List<String> toInvolve(RolloutId rollout) {
        return ids(rollout, team -> !team.state().involved());
    }

    /** The teams of the lowest wave in which a team is not live; a team without a wave comes last. */
    List<String> inNextWave(RolloutId rollout) {
        int next = teams.inScope(rollout).stream()
                .filter(TeamsOfRollout::notLive)
                .mapToInt(TeamsOfRollout::wave)
                .min()
                .orElse(LAST_WAVE);
        return ids(rollout, team -> notLive(team) && wave(team) == next);
    }

    /** The day of the report that a team owes next: 30, 60 or 90, and 0 when all are given. */
    int nextReport(RolloutId rollout, TeamId team) {
        int given = measurements.activation(rollout).stream()
                .filter(figure -> figure.team().equals(team))
                .mapToInt(Activation::day)
                .max()
                .orElse(0);
        return REPORTS.stream().filter(day -> day > given).findFirst().orElse(0);
    }

    /** The instant so many working days after the team went live; from now on for a team that is not live. */
    Date afterGoLive(RolloutId rollout, TeamId team, Period days) {
        Instant live = teams.find(team).map(Team::liveAt).orElseGet(clock::instant);
        return Date.from(time.of(rollout).plus(live, days));
    }

    private List<String> ids(RolloutId rollout, Predicate<Team> chosen) {
        return teams.inScope(rollout).stream()
                .filter(chosen)
                .map(team -> team.id().toString())
                .toList();
    }

    private static boolean notLive(Team team) {
        return team.state() != TeamState.LIVE;
    }

    private static int wave(Team team) {
        return Optional.ofNullable(team.wave()).orElse(LAST_WAVE);
    }
}
