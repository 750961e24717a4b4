package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.MissedCheck;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code noteMissedCheck}: a quality check that nobody did until the next came due is on record, and counts as one below the bar. */
@Component
class NoteMissedCheck implements DiagramAction {

    private final JdbcParticulars particulars;
    private final Measurements measurements;
    private final ChecksInARow inARow;
    private final Noting noting;
    private final Ledger ledger;
    private final Clock clock;

    NoteMissedCheck(
            JdbcParticulars particulars,
            Measurements measurements,
            ChecksInARow inARow,
            Noting noting,
            Ledger ledger,
            Clock clock) {
        this.particulars = particulars;
        this.measurements = measurements;
        this.inARow = inARow;
        this.noting = noting;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "noteMissedCheck";
    }

    @Override
    public void run(Step step) {
        PersonId checker = particulars.of(step.rollout()).qualityChecker();
        boolean twice = inARow.failedBefore(step.rollout());
        measurements.add(step.rollout(), new MissedCheck(UUID.randomUUID(), checker, clock.instant()));
        step.set(PilotToScale.QUALITY_TWICE_BELOW, twice);
        if (twice) {
            step.set(PilotToScale.QUALITY_CHECK_SET, false);
        }
        ledger.write(
                step.rollout(),
                null,
                null,
                Sentence.of("history.quality.not-checked", checker == null ? "?" : noting.name(checker)),
                null);
    }
}
