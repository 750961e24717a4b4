package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.step.Documents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells of the documents from the evidence. */
@Component
class ProcessDocumentsOnRecord implements ProcessDocuments {

    private final Documents documents;
    private final JdbcParticulars particulars;

    ProcessDocumentsOnRecord(Documents documents, JdbcParticulars particulars) {
        this.documents = documents;
        this.particulars = particulars;
    }

    @Override
    public Optional<ProcessDocument> latest(RolloutId rollout) {
        return documents.latest(rollout).map(written -> document(rollout, written));
    }

    private ProcessDocument document(RolloutId rollout, Evidence written) {
        Optional<Evidence> dryRun = documents.dryRunOfLatest(rollout);
        PersonId follower = dryRun.map(run -> run.content().by()).orElse(null);
        return new ProcessDocument(
                particulars.of(rollout).documentVersion(),
                written.content().by(),
                written.at(),
                follower,
                dryRun.map(run -> Documents.stuck(run).size()).orElse(0));
    }
}
