package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.Measurements;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code recordActivation}: how many of a team use it in their real work, so many days after go-live. */
@Component
class RecordActivation implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;
    private final Measurements measurements;

    RecordActivation(Given given, Noting noting, TeamOf teamOf, Measurements measurements) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
        this.measurements = measurements;
    }

    @Override
    public String name() {
        return "recordActivation";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        Team team = teamOf.step(step);
        Integer day = step.get(PilotToScale.ACTIVATION_DAY);
        PersonId by = evidence.content().by();
        Activation activation = new Activation(
                UUID.randomUUID(),
                team.id(),
                day == null ? 0 : day,
                answers.number("activated"),
                answers.number("outOf"),
                step.name(),
                by == null ? team.championOrLead() : by,
                evidence.at());
        measurements.add(step.rollout(), activation);
        noting.line(
                evidence,
                Sentence.of(
                        "history.activation",
                        team.name(),
                        activation.activated(),
                        activation.outOf(),
                        activation.day()),
                answers.textOrNull("keepsOthers"));
    }
}
