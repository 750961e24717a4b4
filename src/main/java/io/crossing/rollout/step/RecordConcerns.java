package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.InvolveTeam;
import io.crossing.rollout.Team;
import org.springframework.stereotype.Component;

/** {@code recordConcerns}: the owner answered what worries a team. */
@Component
class RecordConcerns implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;
    private final TeamEvidence record;

    RecordConcerns(Given given, Noting noting, TeamOf teamOf, TeamEvidence record) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
        this.record = record;
    }

    @Override
    public String name() {
        return "recordConcerns";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Team team = teamOf.step(step);
        int open = record.openConcerns(step.rollout(), team.id()).size();
        step.set(InvolveTeam.HAS_CONCERNS, open > 0);
        noting.line(evidence, Sentence.of("history.concerns", team.name(), open), null);
    }
}
