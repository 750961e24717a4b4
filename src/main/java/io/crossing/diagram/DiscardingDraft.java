package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft away, and its change with the last of its drafts; both can be brought back as long as nobody has begun anew. */
@Service
public class DiscardingDraft {

    private final DiagramDrafts drafts;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    DiscardingDraft(DiagramDrafts drafts, Changes changes, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Takes it away.
     *
     * @param seen the state that was looked at, or {@link SavingDraft#ANY}
     * @throws DraftChanged if somebody has saved since then
     */
    @Transactional
    public Draft discard(Person by, DiagramKey key, String seen) {
        Admins.must(by);
        Draft draft = drafts.of(key).orElseThrow(() -> new DraftUnknown(key));
        Change change = changes.lockedOpen(draft.change());
        Draft now = drafts.of(key).orElseThrow(() -> new DraftUnknown(key));
        if (!seen.equals(SavingDraft.ANY) && !seen.equals(now.tag())) {
            throw new DraftChanged(key);
        }
        drafts.close(now.id());
        if (drafts.of(change).isEmpty()) {
            changes.become(change.id(), ChangeState.DISCARDED, by.id());
        }
        events.publishEvent(new DraftDiscarded(change.id(), key, by.id()));
        return now;
    }

    /**
     * Brings it back as it was.
     *
     * @throws DraftChanged if there is another draft of the file by now
     */
    @Transactional
    public Draft bringBack(Person by, DiagramKey key, DraftId id) {
        Admins.must(by);
        Draft draft = drafts.find(id).filter(found -> found.key().equals(key)).orElseThrow(() -> new DraftUnknown(key));
        if (draft.open()) {
            return draft;
        }
        Change change = changes.locked(draft.change());
        if (change.state() == ChangeState.PUBLISHED) {
            throw new WorkshopError.ChangeOver(change.name());
        }
        if (drafts.of(key).isPresent() || !drafts.reopen(draft)) {
            throw new DraftChanged(key);
        }
        changes.become(change.id(), ChangeState.OPEN, by.id());
        events.publishEvent(new DraftSaved(change.id(), key, draft.revision(), by.id()));
        return drafts.of(key).orElseThrow(() -> new DraftUnknown(key));
    }
}
