package io.crossing.notification;

import io.crossing.escalation.AnswerOffers;
import io.crossing.escalation.Brief;
import io.crossing.escalation.Channel;
import io.crossing.escalation.Choice;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationClimbed;
import io.crossing.escalation.EscalationRaised;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.escalation.Statement;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who can decide that a stage is late: what it waits for, what happens next, and the one decision asked for. */
@Component
class TellingSponsors {

    private static final int FIRST = 1;
    private static final int MOST_LINES = 5;

    private final LateNotices notices;
    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final AnswerOffers offers;
    private final MessageSource messages;

    TellingSponsors(
            LateNotices notices,
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            AnswerOffers offers,
            MessageSource messages) {
        this.notices = notices;
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.offers = offers;
        this.messages = messages;
    }

    @EventListener
    void on(EscalationRaised raised) {
        note(raised.escalation(), raised.brief(), FIRST, raised.to());
    }

    @EventListener
    void on(EscalationClimbed climbed) {
        note(climbed.escalation(), climbed.brief(), climbed.rung(), climbed.to());
    }

    /** Several at once become one letter, so a mail waits for a short while whether another comes; without one there is nothing to wait for. */
    private void note(Escalation escalation, Brief brief, int rung, PersonId to) {
        if (byMail(escalation, rung)) {
            notices.add(to, escalation.id(), rung, escalation.dueAt());
        } else {
            people.find(to)
                    .ifPresent(person -> outbox.postWithoutMail(
                            event(escalation, rung), person, () -> letter(escalation, brief, rung, person)));
        }
    }

    /** A letter about this one alone. */
    void tell(LateEscalation late, Person to) {
        outbox.post(
                event(late.escalation(), late.rung()),
                to,
                Urgency.DECISION,
                () -> letter(late.escalation(), late.brief(), late.rung(), to));
    }

    private Letter letter(Escalation escalation, Brief brief, int rung, Person to) {
        return composing.compose("escalation", words(escalation, brief, rung, to), to);
    }

    private static String event(Escalation escalation, int rung) {
        return "escalation " + escalation.id() + " rung " + rung;
    }

    private static boolean byMail(Escalation escalation, int rung) {
        return escalation
                .rung(rung)
                .filter(told -> told.channels().contains(Channel.MAIL))
                .isPresent();
    }

    private Words words(Escalation escalation, Brief brief, int rung, Person to) {
        Rollout rollout = rollouts.get(escalation.rollout());
        Optional<Person> sponsor = people.find(rollout.sponsor());
        ToldOfLateness standing = new ToldOfLateness(
                escalation,
                rung,
                to,
                rollout,
                name(rollout.sponsor()),
                sponsor.map(Person::superior).orElse(null),
                name(escalation.recipient()),
                escalation.rung(rung).map(Rung::insteadOf).map(this::name).orElse(null));
        Statement asked = standing.decides() ? brief.asked() : help(escalation, rung, brief);
        String headline = "“" + escalation.stageName() + "” is " + days.late(escalation.dueAt(), to);
        return letterhead
                .of(rollout, to)
                .with("kicker", standing.kicker())
                .with("headline", headline)
                .with("subjectOfEscalation", standing.subject(NameInSubject.of(rollout.name()) + ": " + headline))
                .with("preview", asked.text())
                .with("opening", "It was due " + days.on(escalation.dueAt(), to) + ". " + standing.opening(days))
                .with("asked", asked.text())
                .with("askLabel", standing.decides() ? "Your decision" : "What you can do")
                .with("button", letterhead.line(verb(asked), asked.link()))
                .with("choices", choices(escalation, to))
                .with("waiting", shortened(brief.waiting(), brief))
                .with("skipped", shortened(brief.skipped(), brief))
                .with("next", lines(List.of(brief.next())))
                .with(
                        "record",
                        List.of(letterhead.line(
                                "How it came to this: the history", brief.late().link())))
                .with("because", standing.because());
    }

    /** What somebody is asked for who hears of it and does not decide. */
    private static Statement help(Escalation escalation, int rung, Brief brief) {
        boolean holds = escalation
                .rung(rung)
                .filter(told -> told.hearer() == Hearer.HOLDER)
                .isPresent();
        return holds && !brief.waiting().isEmpty()
                ? new Statement(
                        "Do it, or say what you need to do it.",
                        brief.waiting().get(0).link())
                : new Statement(
                        "See what holds it up, and help it on.", brief.rollout().link());
    }

    /** What its reader can decide from the mail, each behind a page that says what it would do. */
    private List<Line> choices(Escalation escalation, Person to) {
        if (!escalation.toldToDecide(to.id())) {
            return List.of();
        }
        return offers.to(to.id(), escalation.id()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> letterhead.line(words(page.getKey(), to), page.getValue()))
                .toList();
    }

    private String words(Choice choice, Person to) {
        return messages.getMessage("notification.choice." + choice, null, to.mailLanguage());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private static String verb(Statement asked) {
        return asked.link().startsWith("/escalations/") ? "Decide" : "Open it";
    }

    /** The longest first; a mail is read in half a minute, the page has them all. */
    private List<Line> shortened(List<Statement> all, Brief brief) {
        List<Line> lines = new ArrayList<>(lines(all.subList(0, Math.min(all.size(), MOST_LINES))));
        if (all.size() > MOST_LINES) {
            lines.add(letterhead.line(
                    "and " + (all.size() - MOST_LINES) + " more",
                    brief.rollout().link()));
        }
        return lines;
    }

    private List<Line> lines(List<Statement> statements) {
        return statements.stream()
                .map(statement -> letterhead.line(statement.text(), statement.link()))
                .toList();
    }
}
