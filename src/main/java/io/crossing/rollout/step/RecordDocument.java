package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.springframework.stereotype.Component;

/** {@code recordDocument}: another version of the document, which nobody has followed yet. */
@Component
class RecordDocument implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;
    private final JdbcParticulars particulars;

    RecordDocument(Given given, Noting noting, RolloutChanges changes, JdbcParticulars particulars) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
        this.particulars = particulars;
    }

    @Override
    public String name() {
        return "recordDocument";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        int version = particulars.of(step.rollout()).documentVersion() + 1;
        changes.documentWritten(step.rollout(), version);
        PersonId writer = evidence.content().by();
        step.set(PilotToScale.DOCUMENT_WRITER, writer == null ? "" : writer.value());
        step.set(PilotToScale.DOCUMENT_VERSION, version);
        step.set(PilotToScale.DOCUMENT_FOLLOWED, false);
        noting.line(evidence, Sentence.of("history.document.written", version), null);
    }
}
