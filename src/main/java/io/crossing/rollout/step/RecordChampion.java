package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.JdbcTeams;
import org.springframework.stereotype.Component;

/** {@code recordChampion}: somebody of a team agreed to be asked by the others. */
@Component
class RecordChampion implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;
    private final JdbcTeams teams;

    RecordChampion(Given given, Noting noting, TeamOf teamOf, JdbcTeams teams) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "recordChampion";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Team team = teamOf.step(step);
        PersonId champion = Answers.of(evidence).person("champion");
        teams.champion(team.id(), champion);
        noting.takesPart(step.rollout(), champion);
        noting.line(evidence, Sentence.of("history.champion", noting.name(champion), team.name()), null);
    }
}
