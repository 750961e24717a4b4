package io.crossing.diagram;

import io.crossing.diagram.Revision.How;
import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.diagram.WorkshopError.RevisionNeeded;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a diagram, table or form as a draft, never over something that was not seen. */
@Service
public class SavingDraft {

    /** For whoever saves whatever is there; what was there stays in the history. */
    public static final String ANY = "*";

    private final DiagramDrafts drafts;
    private final RevisionsOfDrafts revisions;
    private final Changes changes;
    private final DeployedFiles deployed;
    private final ApplicationEventPublisher events;

    SavingDraft(
            DiagramDrafts drafts,
            RevisionsOfDrafts revisions,
            Changes changes,
            DeployedFiles deployed,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.changes = changes;
        this.deployed = deployed;
        this.events = events;
    }

    /**
     * Saves a file.
     *
     * @param seen the {@link Draft#tag()} that the file was made from, {@link #ANY}, or null where no draft was seen
     * @param change the change that it belongs to; null to leave it where it is, or for a change of its own
     * @throws WorkshopError.NotAnAdministrator unless {@code by} is a process admin
     * @throws WorkshopError.FileRefused if no editor could open the file; also {@link WorkshopError.FileTooLarge}
     * @throws DraftChanged if the draft is not as it was seen
     * @throws RevisionNeeded if there is a draft, and it is not said which was seen
     */
    @Transactional
    public Draft save(
            Person by, DiagramKey key, byte[] content, @Nullable String seen, @Nullable ChangeId change, How how) {
        Admins.must(by);
        String text = FileShape.textOf(content, key.kind());
        Draft now = drafts.of(key).orElse(null);
        if (now == null) {
            return begin(by, key, text, seen, change, how);
        }
        if (seen == null) {
            throw new RevisionNeeded(key);
        }
        changes.lockedOpen(now.change());
        Draft held = drafts.of(key).orElseThrow(() -> new DraftChanged(key));
        if (!seen.equals(ANY) && !seen.equals(held.tag())) {
            throw new DraftChanged(key);
        }
        return goOn(by, held, text, change == null ? held.change() : change, how);
    }

    private Draft begin(
            Person by, DiagramKey key, String text, @Nullable String seen, @Nullable ChangeId wanted, How how) {
        if (seen != null && !seen.equals(ANY)) {
            throw new DraftChanged(key);
        }
        ChangeId change = wanted == null
                ? changes.begin(key.name(), by.id())
                : changes.lockedOpen(wanted).id();
        DraftId id = DraftId.random();
        int base = deployed.versions(key).stream()
                .findFirst()
                .map(DeployedFiles.Version::version)
                .orElse(0);
        if (!drafts.begin(id, change, key, base, by.id())) {
            throw new DraftChanged(key);
        }
        revisions.add(id, 1, text, how, by.id());
        return told(by, key);
    }

    private Draft goOn(Person by, Draft now, String text, ChangeId change, How how) {
        boolean joins = !change.equals(now.change());
        boolean same = revisions.content(now.id(), now.revision()).equals(text);
        if (joins) {
            changes.lockedOpen(change);
            drafts.join(now.id(), change);
        }
        if (!same) {
            if (!drafts.advance(now, by.id())) {
                throw new DraftChanged(now.key());
            }
            revisions.add(now.id(), now.revision() + 1, text, how, by.id());
        }
        return joins || !same ? told(by, now.key()) : now;
    }

    private Draft told(Person by, DiagramKey key) {
        Draft saved = drafts.of(key).orElseThrow(() -> new DraftChanged(key));
        events.publishEvent(new DraftSaved(saved.change(), key, saved.revision(), by.id()));
        return saved;
    }
}
