package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.JdbcTeams;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code recordWaves}: which team goes live in which wave. */
@Component
class RecordWaves implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final JdbcTeams teams;

    RecordWaves(Given given, Noting noting, JdbcTeams teams) {
        this.given = given;
        this.noting = noting;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "recordWaves";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        List<Answers> rows = Answers.of(evidence).rows("waves");
        rows.forEach(row -> teams.wave(step.rollout(), row.team("team"), row.number("wave")));
        step.set(PilotToScale.WAVES_PLANNED, true);
        long waves = rows.stream().map(row -> row.number("wave")).distinct().count();
        noting.line(evidence, Sentence.of("history.waves", waves), null);
    }
}
