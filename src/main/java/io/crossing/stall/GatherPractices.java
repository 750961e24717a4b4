package io.crossing.stall;

import io.crossing.adoption.UseByTeam;
import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.Practice;
import io.crossing.rollout.Practices;
import org.springframework.stereotype.Component;

/** {@code ${gatherPractices}}: for each scaling practice whether it is done, weak or skipped, and for how many teams the workflow carries weight. */
@Component
class GatherPractices implements DiagramAction {

    private final JdbcDiagnoses diagnoses;
    private final Practices practices;
    private final UseByTeam use;

    GatherPractices(JdbcDiagnoses diagnoses, Practices practices, UseByTeam use) {
        this.diagnoses = diagnoses;
        this.practices = practices;
        this.use = use;
    }

    @Override
    public String name() {
        return "gatherPractices";
    }

    @Override
    public void run(Step step) {
        Found found = Found.on(
                practices.of(step.rollout()),
                use.of(step.rollout()).stream().map(TeamWeight::of).toList());
        diagnoses.found(DiagnosisOfStep.id(step), found);
        for (Practice practice : Practice.values()) {
            step.set(StallDiagnosis.variableOf(practice), found.word(practice));
        }
        step.set(StallDiagnosis.USE_BY_TEAMS, found.use());
    }
}
