package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code recordQuality}: how many samples were good, and whether that reaches the bar. */
@Component
class RecordQuality implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Measurements measurements;
    private final JdbcParticulars particulars;
    private final Rollouts rollouts;

    RecordQuality(
            Given given, Noting noting, Measurements measurements, JdbcParticulars particulars, Rollouts rollouts) {
        this.given = given;
        this.noting = noting;
        this.measurements = measurements;
        this.particulars = particulars;
        this.rollouts = rollouts;
    }

    @Override
    public String name() {
        return "recordQuality";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        Integer bar = particulars.of(step.rollout()).qualityBar();
        PersonId by = evidence.content().by();
        QualityCheck check = new QualityCheck(
                UUID.randomUUID(),
                answers.number("samplesChecked"),
                answers.number("samplesGood"),
                bar == null ? 100 : bar,
                answers.textOrNull("notes"),
                by == null ? rollouts.get(step.rollout()).lead() : by,
                evidence.at());
        measurements.add(step.rollout(), check);
        step.set(PilotToScale.QUALITY_MET, check.met());
        noting.line(
                evidence,
                Sentence.of(
                        check.met() ? "history.quality.met" : "history.quality.below",
                        check.good(),
                        check.checked(),
                        check.bar()),
                check.notes());
    }
}
