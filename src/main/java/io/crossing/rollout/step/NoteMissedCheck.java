package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.jdbc.JdbcParticulars;
import org.springframework.stereotype.Component;

/** {@code noteMissedCheck}: a quality check that nobody did until the next came due is on record. */
@Component
class NoteMissedCheck implements DiagramAction {

    private final JdbcParticulars particulars;
    private final Noting noting;
    private final Ledger ledger;

    NoteMissedCheck(JdbcParticulars particulars, Noting noting, Ledger ledger) {
        this.particulars = particulars;
        this.noting = noting;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "noteMissedCheck";
    }

    @Override
    public void run(Step step) {
        PersonId checker = particulars.of(step.rollout()).qualityChecker();
        ledger.write(
                step.rollout(),
                null,
                null,
                Sentence.of("history.quality.not-checked", checker == null ? "?" : noting.name(checker)),
                null);
    }
}
