package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import org.springframework.stereotype.Component;

/** {@code recordAdaptation}: what a team changed about the workflow, or why nothing needs to change. */
@Component
class RecordAdaptation implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;

    RecordAdaptation(Given given, Noting noting, TeamOf teamOf) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
    }

    @Override
    public String name() {
        return "recordAdaptation";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        String team = teamOf.step(step).name();
        int changes = answers.rows("adaptations").size();
        Sentence what = Sentence.of("history.adapted", team, changes);
        noting.line(evidence, what, answers.textOrNull("whyNothing"));
    }
}
