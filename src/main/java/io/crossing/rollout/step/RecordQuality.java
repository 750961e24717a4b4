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

/** {@code recordQuality}: how many samples were good, and whether that reaches the bar; two in a row that do not open the stage Quality again. */
@Component
class RecordQuality implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Measurements measurements;
    private final JdbcParticulars particulars;
    private final Rollouts rollouts;
    private final ChecksInARow inARow;

    RecordQuality(
            Given given,
            Noting noting,
            Measurements measurements,
            JdbcParticulars particulars,
            Rollouts rollouts,
            ChecksInARow inARow) {
        this.given = given;
        this.noting = noting;
        this.measurements = measurements;
        this.particulars = particulars;
        this.rollouts = rollouts;
        this.inARow = inARow;
    }

    @Override
    public String name() {
        return "recordQuality";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        JudgedSamples samples = JudgedSamples.of(evidence);
        Integer bar = particulars.of(step.rollout()).qualityBar();
        PersonId by = evidence.content().by();
        QualityCheck check = new QualityCheck(
                UUID.randomUUID(),
                samples.checked(),
                samples.good(),
                bar == null ? 100 : bar,
                Answers.of(evidence).textOrNull("notes"),
                by == null ? rollouts.get(step.rollout()).lead() : by,
                evidence.at());
        boolean twice = !check.met() && inARow.failedBefore(step.rollout());
        measurements.add(step.rollout(), check);
        step.set(PilotToScale.SAMPLES_FAILED, samples.failed());
        step.set(PilotToScale.QUALITY_MET, check.met());
        step.set(PilotToScale.QUALITY_TWICE_BELOW, twice);
        if (twice) {
            step.set(PilotToScale.QUALITY_CHECK_SET, false);
        }
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
