package io.crossing.diagram.publishing;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.publishing.PublishingError.FindingsInTheWay;
import io.crossing.diagram.publishing.PublishingError.NotReady;
import io.crossing.diagram.publishing.PublishingError.OwnApproval;
import io.crossing.people.Person;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks another process admin to look at a change, who approves or declines it as it is then. */
@Service
public class ApprovingChange {

    private final ChangeAsItIs now;
    private final Publications publications;
    private final List<ChangeCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovingChange(
            ChangeAsItIs now,
            Publications publications,
            List<ChangeCheck> checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.now = now;
        this.publications = publications;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that it is ready.
     *
     * @throws FindingsInTheWay if something in it may not be deployed
     */
    @Transactional
    public Publication ask(Person by, ChangeId id, @Nullable String note) {
        Admins.must(by);
        Change change = now.locked(id);
        List<Objection> objections = checks.stream()
                .flatMap(check -> check.objections(change).stream())
                .toList();
        if (!objections.isEmpty()) {
            throw new FindingsInTheWay(objections);
        }
        String said = note == null || note.isBlank() ? change.note() : note.strip();
        publications.ask(id, now.tags(change), said, by.id(), clock.instant(), PublicationState.READY);
        events.publishEvent(new ChangeReady(change, said, by.id(), now.authors(change), clock.instant()));
        return publications.find(id).orElseThrow();
    }

    /**
     * Approves it as it is now; an edit afterwards makes that void.
     *
     * @throws OwnApproval if it is by whoever asked, or wrote it as it is
     * @throws NotReady if nobody asked for it as it is now
     */
    @Transactional
    public Publication approve(Person by, ChangeId id, @Nullable String note) {
        return answered(by, id, note, PublicationState.APPROVED);
    }

    /** Declines it, with a reason. @throws NotReady if nobody asked for it as it is now; also {@link OwnApproval} */
    @Transactional
    public Publication decline(Person by, ChangeId id, @Nullable String note) {
        return answered(by, id, note, PublicationState.DECLINED);
    }

    private Publication answered(Person by, ChangeId id, @Nullable String note, PublicationState state) {
        Admins.must(by);
        Change change = now.locked(id);
        Publication ready = now.said(change)
                .filter(said -> said.state() == PublicationState.READY)
                .orElseThrow(NotReady::new);
        if (!mayApprove(by, change, ready)) {
            throw new OwnApproval();
        }
        String said = note == null ? "" : note.strip();
        publications.answer(id, state, by.id(), said, clock.instant());
        events.publishEvent(new ChangeAnswered(
                change, state == PublicationState.APPROVED, said, by.id(), ready.askedBy(), clock.instant()));
        return publications.find(id).orElseThrow();
    }

    /** Whether somebody may approve or decline it. */
    public boolean mayApprove(Person person, Change change, Publication ready) {
        return person.is(io.crossing.people.Role.PROCESS_ADMIN)
                && !ready.askedBy().equals(person.id())
                && !now.authors(change).contains(person.id());
    }
}
