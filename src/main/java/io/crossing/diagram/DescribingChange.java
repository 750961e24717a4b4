package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a change is for, and which drafts go together in it. */
@Service
public class DescribingChange {

    private static final int NAME = 200;
    private static final int NOTE = 4_000;

    private final Changes changes;
    private final DiagramDrafts drafts;
    private final ApplicationEventPublisher events;

    DescribingChange(Changes changes, DiagramDrafts drafts, ApplicationEventPublisher events) {
        this.changes = changes;
        this.drafts = drafts;
        this.events = events;
    }

    /**
     * Gives it a name and a note.
     *
     * @return what is wrong with them; nothing if they were kept
     */
    @Transactional
    public List<FieldProblem> describe(Person by, ChangeId id, String name, String note) {
        Admins.must(by);
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > NAME) {
            problems.add(new FieldProblem("name", "workshop.change.name.wrong"));
        }
        if (note.strip().length() > NOTE) {
            problems.add(new FieldProblem("note", "workshop.change.note.wrong"));
        }
        if (problems.isEmpty()) {
            changes.lockedOpen(id);
            changes.describe(id, name.strip(), note.strip());
        }
        return problems;
    }

    /** Puts a draft into another change; a change whose last draft left is over. */
    @Transactional
    public void join(Person by, DiagramKey key, ChangeId into) {
        Admins.must(by);
        Draft draft = drafts.of(key).orElseThrow(() -> new DraftUnknown(key));
        if (draft.change().equals(into)) {
            return;
        }
        Change left = changes.lockedOpen(draft.change());
        changes.lockedOpen(into);
        drafts.join(draft.id(), into);
        if (drafts.of(left).isEmpty()) {
            changes.become(left.id(), ChangeState.DISCARDED, by.id());
        }
        events.publishEvent(new DraftDiscarded(left.id(), key, by.id()));
        events.publishEvent(new DraftSaved(into, key, draft.revision(), by.id()));
    }
}
