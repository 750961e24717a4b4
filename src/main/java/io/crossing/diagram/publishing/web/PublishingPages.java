package io.crossing.diagram.publishing.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.diagram.publishing.ApprovingChange;
import io.crossing.diagram.publishing.ChangeAsItIs;
import io.crossing.diagram.publishing.Objection;
import io.crossing.diagram.publishing.Publication;
import io.crossing.diagram.publishing.PublicationState;
import io.crossing.diagram.publishing.PublishingChange;
import io.crossing.diagram.publishing.PublishingError;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.DiagramKind;
import io.crossing.process.PersonId;
import io.crossing.web.NextPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change on its way to being deployed: ready, approved, at its time, out. */
@Controller
@RequestMapping("/workshop/changes/{id}/publish")
class PublishingPages {

    private final Changes changes;
    private final DiagramDrafts drafts;
    private final ChangeAsItIs now;
    private final ApprovingChange approving;
    private final PublishingChange publishing;
    private final People people;
    private final MessageSource messages;

    PublishingPages(
            Changes changes,
            DiagramDrafts drafts,
            ChangeAsItIs now,
            ApprovingChange approving,
            PublishingChange publishing,
            People people,
            MessageSource messages) {
        this.changes = changes;
        this.drafts = drafts;
        this.now = now;
        this.approving = approving;
        this.publishing = publishing;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Person reader, Model model) {
        Admins.must(reader);
        Change change = changes.get(new ChangeId(id));
        Publication said = now.said(change).orElse(null);
        PublicationState state = now.state(change);
        boolean second = publishing.asksSomebodyElse();
        List<Objection> objections = change.isOpen() ? publishing.objections(change) : List.of();
        model.addAttribute("change", change);
        model.addAttribute(
                "files",
                drafts.of(change).stream().map(draft -> draft.key().file()).toList());
        model.addAttribute(
                "moves",
                drafts.of(change).stream()
                        .filter(draft -> draft.key().kind() == DiagramKind.BPMN)
                        .map(draft -> draft.key().name())
                        .toList());
        model.addAttribute("state", state.name());
        model.addAttribute("sign", sign(state));
        model.addAttribute("lines", said == null ? List.of() : lines(said, reader));
        model.addAttribute("objections", objections);
        model.addAttribute("edited", change.isOpen() && said == null && now.editedSince(change));
        boolean open = change.isOpen() && objections.isEmpty();
        boolean approved = said != null && said.approved();
        model.addAttribute("mayAsk", open && second && !approved && state != PublicationState.READY);
        model.addAttribute(
                "mayAnswer",
                open && said != null && state == PublicationState.READY && approving.mayApprove(reader, change, said));
        model.addAttribute(
                "waits",
                open && said != null && state == PublicationState.READY && !approving.mayApprove(reader, change, said));
        model.addAttribute("mayPublish", open && (approved || !second));
        model.addAttribute("scheduled", open && state == PublicationState.SCHEDULED);
        return "diagram/publish";
    }

    @PostMapping("/ready")
    String ready(@PathVariable UUID id, @RequestParam String note, Person by, RedirectAttributes redirect) {
        return done(id, redirect, "publish.done.ready", () -> approving.ask(by, new ChangeId(id), note));
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "do") String act,
            Person by,
            RedirectAttributes redirect) {
        return act.equals("approve")
                ? done(id, redirect, "publish.done.approved", () -> approving.approve(by, new ChangeId(id), note))
                : done(id, redirect, "publish.done.declined", () -> approving.decline(by, new ChangeId(id), note));
    }

    @PostMapping
    String publish(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String at, Person by, RedirectAttributes redirect) {
        try {
            Instant moment = at.isBlank()
                    ? null
                    : LocalDateTime.parse(at).atZone(by.timeZone()).toInstant();
            return done(
                    id,
                    redirect,
                    moment == null ? "publish.done.published" : "publish.done.scheduled",
                    () -> publishing.publish(by, new ChangeId(id), null, moment));
        } catch (DateTimeException unreadable) {
            return problem(id, redirect, say("publish.problem.at"));
        }
    }

    @PostMapping("/unschedule")
    String unschedule(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        return done(id, redirect, "publish.done.unscheduled", () -> publishing.unschedule(by, new ChangeId(id)));
    }

    private String done(UUID id, RedirectAttributes redirect, String message, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("message", say(message));
            return address(id);
        } catch (PublishingError.EntriesRefused refused) {
            return problem(id, redirect, refused.problems().get(0).message());
        } catch (PublishingError | ChangeOver refused) {
            return problem(id, redirect, refused.in(LocaleContextHolder.getLocale()));
        }
    }

    private static String problem(UUID id, RedirectAttributes redirect, String message) {
        NextPage.refuses(redirect, message);
        return address(id);
    }

    private static String address(UUID id) {
        return "redirect:/workshop/changes/" + id + "/publish";
    }

    private static String sign(PublicationState state) {
        return switch (state) {
            case DRAFT -> "open";
            case READY -> "now";
            case APPROVED, PUBLISHED -> "done";
            case DECLINED, FAILED -> "late";
            case SCHEDULED -> "soon";
        };
    }

    /** What was said, in its order. */
    private List<Line> lines(Publication said, Person reader) {
        List<Line> lines = new java.util.ArrayList<>();
        lines.add(
                new Line(moment(said.askedAt(), reader), name(said.askedBy()), say("publish.line.asked"), said.note()));
        PersonId answeredBy = said.answeredBy();
        Instant answeredAt = said.answeredAt();
        if (answeredBy != null && answeredAt != null) {
            String what = said.state() == PublicationState.DECLINED ? "publish.line.declined" : "publish.line.approved";
            lines.add(new Line(moment(answeredAt, reader), name(answeredBy), say(what), said.answer()));
        }
        if (said.publishAt() != null && said.state() == PublicationState.SCHEDULED && said.publishedBy() != null) {
            lines.add(new Line(
                    moment(said.publishAt(), reader), name(said.publishedBy()), say("publish.line.scheduled"), null));
        }
        if (said.publishedAt() != null && said.publishedBy() != null) {
            lines.add(new Line(
                    moment(said.publishedAt(), reader), name(said.publishedBy()), say("publish.line.published"), null));
        }
        if (said.problem() != null && said.publishedBy() != null) {
            lines.add(new Line(
                    said.publishAt() == null ? "" : moment(said.publishAt(), reader),
                    name(said.publishedBy()),
                    say("publish.line.failed"),
                    said.problem()));
        }
        return lines;
    }

    /** One line of it. */
    record Line(String at, String by, String what, @Nullable String why) {}

    private String moment(Instant at, Person reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(LocaleContextHolder.getLocale())
                .format(at.atZone(reader.timeZone()));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
