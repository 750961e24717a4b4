package io.crossing.diagram;

import io.crossing.diagram.Revision.How;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.WorkshopError.RevisionUnknown;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up an earlier state of a draft again; what stands in it now stays in the history. */
@Service
public class RestoringRevision {

    private final DiagramDrafts drafts;
    private final RevisionsOfDrafts revisions;
    private final SavingDraft saving;

    RestoringRevision(DiagramDrafts drafts, RevisionsOfDrafts revisions, SavingDraft saving) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.saving = saving;
    }

    /** What is kept of a draft, the newest first. */
    public List<Revision> history(Draft draft) {
        return revisions.of(draft.id());
    }

    /**
     * The file as it was.
     *
     * @throws RevisionUnknown if that state is not kept
     */
    public byte[] content(Draft draft, int revision) {
        return revisions
                .find(draft.id(), revision)
                .orElseThrow(() -> new RevisionUnknown(draft.key(), revision))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws WorkshopError.DraftChanged if the draft is not as it was {@code seen} */
    @Transactional
    public Draft restore(Person by, DiagramKey key, int revision, String seen) {
        Admins.must(by);
        Draft draft = drafts.of(key).orElseThrow(() -> new DraftUnknown(key));
        return saving.save(by, key, content(draft, revision), seen, null, How.RESTORED);
    }
}
