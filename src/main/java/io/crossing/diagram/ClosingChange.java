package io.crossing.diagram;

import io.crossing.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a change on record as published, in the transaction that deploys it. */
@Service
public class ClosingChange {

    private final Changes changes;
    private final DiagramDrafts drafts;

    ClosingChange(Changes changes, DiagramDrafts drafts) {
        this.changes = changes;
        this.drafts = drafts;
    }

    /** @throws WorkshopError.ChangeOver if it was published or discarded already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(ChangeId id, Person by) {
        Change change = changes.lockedOpen(id);
        drafts.of(change).forEach(draft -> drafts.close(draft.id()));
        changes.become(id, ChangeState.PUBLISHED, by.id());
    }
}
