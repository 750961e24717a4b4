package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.InvolveTeam;
import io.crossing.rollout.Team;
import org.springframework.stereotype.Component;

/** {@code recordBringingIn}: a team heard why now and what is in it for them, and said what worries it. */
@Component
class RecordBringingIn implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;
    private final TeamEvidence record;

    RecordBringingIn(Given given, Noting noting, TeamOf teamOf, TeamEvidence record) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
        this.record = record;
    }

    @Override
    public String name() {
        return "recordBringingIn";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        Team team = teamOf.step(step);
        step.set(
                InvolveTeam.HAS_CONCERNS,
                !record.openConcerns(step.rollout(), team.id()).isEmpty());
        noting.line(
                evidence,
                Sentence.of("history.brought-in", team.name(), answers.number("came"), answers.number("ofHowMany")),
                null);
    }
}
