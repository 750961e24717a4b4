package io.crossing.rollout.step;

import io.crossing.process.PersonId;
import io.crossing.process.Processes;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.JdbcTeams;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves teams out once it is decided: what was asked of them is taken back, and the history says why. */
@Component
public class LeavingTeamsOut {

    private static final String FIELD = "keepTeams";

    private final JdbcTeams teams;
    private final RolloutChanges changes;
    private final Processes processes;
    private final Ledger ledger;

    LeavingTeamsOut(JdbcTeams teams, RolloutChanges changes, Processes processes, Ledger ledger) {
        this.teams = teams;
        this.changes = changes;
        this.processes = processes;
        this.ledger = ledger;
    }

    /** @throws AnswersRefused if no team is kept, all are, or one is unknown */
    public void leaveOut(
            Rollout rollout, @Nullable PersonId by, @Nullable PersonId onBehalfOf, Set<TeamId> keep, String reason) {
        List<Team> inScope = teams.inScope(rollout.id());
        check(inScope, keep);
        List<Team> leftOut =
                inScope.stream().filter(team -> !keep.contains(team.id())).toList();
        leftOut.forEach(team -> teams.leftOut(team.id()));
        changes.narrowed(rollout.id());
        ledger.write(rollout.id(), by, onBehalfOf, Sentence.of("history.left-out", names(leftOut)), reason);
        leftOut.forEach(team -> processes.send(
                PilotToScale.TEAM_LEFT_OUT,
                rollout.id(),
                PilotToScale.TEAM,
                team.id().toString()));
    }

    private static void check(List<Team> inScope, Set<TeamId> keep) {
        Set<TeamId> known = inScope.stream().map(Team::id).collect(Collectors.toSet());
        if (keep.isEmpty()) {
            throw refused(Sentence.of("rollout.refused.keep.one"));
        }
        if (!known.containsAll(keep)) {
            throw refused(Sentence.of("rollout.refused.keep.unknown", names(inScope)));
        }
        if (keep.containsAll(known)) {
            throw refused(Sentence.of(known.size() == 1 ? "rollout.refused.keep.last" : "rollout.refused.keep.all"));
        }
    }

    private static AnswersRefused refused(Sentence message) {
        return new AnswersRefused(List.of(new FieldError(FIELD, message)));
    }

    private static String names(List<Team> teams) {
        return teams.stream().map(Team::name).collect(Collectors.joining(", "));
    }
}
