package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Draft;
import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.process.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A change as it is now, with what was said about publishing it as it is now: an edit makes what was said before void. */
@Component
public class ChangeAsItIs {

    private final Changes changes;
    private final DiagramDrafts drafts;
    private final Publications publications;

    ChangeAsItIs(Changes changes, DiagramDrafts drafts, Publications publications) {
        this.changes = changes;
        this.drafts = drafts;
        this.publications = publications;
    }

    /** @throws ChangeOver unless it is under way; held as it is until the transaction ends */
    Change locked(ChangeId id) {
        Change change = changes.locked(id);
        if (!change.isOpen()) {
            throw new ChangeOver(change.name());
        }
        return change;
    }

    /** Names the state of its drafts, so that any edit makes another name. */
    String tags(Change change) {
        return drafts.of(change).stream().map(Draft::tag).sorted().collect(Collectors.joining(" "));
    }

    /** What was said about it as it is now. */
    public Optional<Publication> said(Change change) {
        Optional<Publication> said = publications.find(change.id());
        return change.isOpen() ? said.filter(one -> one.tags().equals(tags(change))) : said;
    }

    /** Whether something was said about it as it was before. */
    public boolean editedSince(Change change) {
        return publications
                .find(change.id())
                .filter(one -> !one.tags().equals(tags(change)))
                .isPresent();
    }

    public PublicationState state(Change change) {
        return said(change).map(Publication::state).orElse(PublicationState.DRAFT);
    }

    /** Who wrote it as it is: they do not approve it. */
    public Set<PersonId> authors(Change change) {
        List<Draft> all = drafts.of(change);
        return all.stream().map(Draft::savedBy).collect(Collectors.toSet());
    }
}
