package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code recordQuality}: how many samples were good, and whether that reaches the bar; two in a row below it open the stage Quality again. */
@Component
class RecordQuality implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Measurements measurements;
    private final JdbcParticulars particulars;
    private final Rollouts rollouts;
    private final Evidences evidences;

    RecordQuality(
            Given given,
            Noting noting,
            Measurements measurements,
            JdbcParticulars particulars,
            Rollouts rollouts,
            Evidences evidences) {
        this.given = given;
        this.noting = noting;
        this.measurements = measurements;
        this.particulars = particulars;
        this.rollouts = rollouts;
        this.evidences = evidences;
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
        boolean twice = !check.met() && belowBefore(step.rollout());
        measurements.add(step.rollout(), check);
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

    /** The check before was below the bar too, and the bar has not been agreed anew since. */
    private boolean belowBefore(RolloutId rollout) {
        Instant agreed = evidences
                .latest(rollout, "SetUpQualityCheck", null)
                .map(Evidence::at)
                .orElse(Instant.EPOCH);
        return measurements.qualityChecks(rollout).stream()
                .findFirst()
                .filter(last -> !last.met() && last.at().isAfter(agreed))
                .isPresent();
    }
}
