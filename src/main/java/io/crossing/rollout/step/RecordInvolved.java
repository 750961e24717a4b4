package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.JdbcTeams;
import org.springframework.stereotype.Component;

/** {@code recordInvolved}: a team is involved, not only told. */
@Component
class RecordInvolved implements DiagramAction {

    private final TeamOf teamOf;
    private final JdbcTeams teams;
    private final Ledger ledger;

    RecordInvolved(TeamOf teamOf, JdbcTeams teams, Ledger ledger) {
        this.teamOf = teamOf;
        this.teams = teams;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "recordInvolved";
    }

    @Override
    public void run(Step step) {
        Team team = teamOf.step(step);
        teams.involved(team.id());
        ledger.write(step.rollout(), null, null, Sentence.of("history.team.involved", team.name()), null);
    }
}
