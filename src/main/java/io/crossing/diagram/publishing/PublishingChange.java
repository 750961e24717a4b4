package io.crossing.diagram.publishing;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.ClosingChange;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.FilesOfChange;
import io.crossing.diagram.publishing.PublishingError.EntriesRefused;
import io.crossing.diagram.publishing.PublishingError.FindingsInTheWay;
import io.crossing.diagram.publishing.PublishingError.SecondPairOfEyesMissing;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramsRefused;
import io.crossing.process.Publishing;
import io.crossing.web.FieldProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deploys the files of a change together, now or at a set time. What starts from then on runs on them; what runs stays until it is moved. */
@Service
public class PublishingChange {

    private final ChangeAsItIs now;
    private final Publications publications;
    private final FilesOfChange files;
    private final DiagramDrafts drafts;
    private final ClosingChange closing;
    private final List<ChangeCheck> checks;
    private final Publishing publishing;
    private final PublishingSettings settings;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    PublishingChange(
            ChangeAsItIs now,
            Publications publications,
            FilesOfChange files,
            DiagramDrafts drafts,
            ClosingChange closing,
            List<ChangeCheck> checks,
            Publishing publishing,
            PublishingSettings settings,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.now = now;
        this.publications = publications;
        this.files = files;
        this.drafts = drafts;
        this.closing = closing;
        this.checks = checks;
        this.publishing = publishing;
        this.settings = settings;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param versions of the files of the change; empty where it goes out later
     */
    public record Published(Publication publication, List<Version> versions) {}

    /** Whether somebody else has to approve changes. */
    public boolean asksSomebodyElse() {
        return settings.secondPairOfEyes();
    }

    /**
     * Publishes it.
     *
     * @param at when it goes out; absent for now
     * @throws io.crossing.diagram.WorkshopError.NotAnAdministrator unless {@code by} is a process admin
     * @throws FindingsInTheWay naming what may not be deployed
     * @throws SecondPairOfEyesMissing if nobody else has approved it as it is
     * @throws EntriesRefused if the time has passed
     */
    @Transactional
    public Published publish(Person by, ChangeId id, @Nullable String note, @Nullable Instant at) {
        Admins.must(by);
        Change change = now.locked(id);
        check(change);
        approved(by, change, note);
        if (at != null && !at.isAfter(clock.instant())) {
            throw new EntriesRefused(List.of(new FieldProblem(
                    "at", messages.getMessage("publish.problem.at", null, LocaleContextHolder.getLocale()))));
        }
        if (at != null) {
            publications.schedule(id, PublicationState.SCHEDULED, at, by.id());
            return new Published(publications.find(id).orElseThrow(), List.of());
        }
        return out(by, change);
    }

    /** It does not go out at its time after all. */
    @Transactional
    public Publication unschedule(Person by, ChangeId id) {
        Admins.must(by);
        Change change = now.locked(id);
        now.said(change)
                .filter(said -> said.state() == PublicationState.SCHEDULED)
                .ifPresent(said -> publications.schedule(id, PublicationState.APPROVED, null, by.id()));
        return publications.find(id).orElseThrow(PublishingError.NotReady::new);
    }

    /** What keeps it from being published. */
    public List<Objection> objections(Change change) {
        return checks.stream()
                .flatMap(check -> check.objections(change).stream())
                .toList();
    }

    private void check(Change change) {
        List<Objection> objections = objections(change);
        if (!objections.isEmpty()) {
            throw new FindingsInTheWay(objections);
        }
    }

    private void approved(Person by, Change change, @Nullable String note) {
        Optional<Publication> said = now.said(change);
        boolean approved = said.filter(Publication::approved).isPresent();
        if (!approved && settings.secondPairOfEyes()) {
            throw new SecondPairOfEyesMissing(now.editedSince(change));
        }
        if (!approved) {
            String words = note == null || note.isBlank() ? change.note() : note.strip();
            publications.ask(change.id(), now.tags(change), words, by.id(), clock.instant(), PublicationState.APPROVED);
        }
    }

    private Published out(Person by, Change change) {
        Set<DiagramKey> own =
                drafts.of(change).stream().map(draft -> draft.key()).collect(Collectors.toSet());
        List<Version> versions = deployed(by, change).stream()
                .filter(version -> own.contains(version.key()))
                .toList();
        closing.published(change.id(), by);
        publications.published(change.id(), by.id(), clock.instant());
        events.publishEvent(new ChangePublished(change, by.id(), null, clock.instant()));
        return new Published(publications.find(change.id()).orElseThrow(), versions);
    }

    private List<Version> deployed(Person by, Change change) {
        try {
            return publishing.publish(files.all(change), by.id());
        } catch (DiagramsRefused refused) {
            throw new FindingsInTheWay(String.valueOf(refused.getMessage())
                    .lines()
                    .map(line -> new Objection("engine", change.name(), "", line, ""))
                    .toList());
        }
    }
}
