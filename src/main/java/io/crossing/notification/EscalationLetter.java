package io.crossing.notification;

import io.crossing.escalation.AnswerOffers;
import io.crossing.escalation.Brief;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationProcess;
import io.crossing.escalation.Statement;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to one person about one late stage, in their language: what they decide, what of it they owe, or where they can help. */
@Component
class EscalationLetter {

    private static final int MOST_LINES = 5;

    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final DayWords days;
    private final OpenWork openWork;
    private final People people;
    private final Rollouts rollouts;
    private final WorkItems work;
    private final AnswerOffers offers;

    EscalationLetter(
            Composing composing,
            Letterhead letterhead,
            MailWording wording,
            DayWords days,
            OpenWork openWork,
            People people,
            Rollouts rollouts,
            WorkItems work,
            AnswerOffers offers) {
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.days = days;
        this.openWork = openWork;
        this.people = people;
        this.rollouts = rollouts;
        this.work = work;
        this.offers = offers;
    }

    Letter write(LateEscalation late, Person to) {
        Rollout rollout = rollouts.get(late.escalation().rollout());
        ToldOfLateness standing = new ToldOfLateness(
                late.escalation(),
                late.rung(),
                to,
                rollout,
                people.find(rollout.sponsor()).map(Person::superior).orElse(null));
        return composing.compose("escalation", words(late, standing, to), to);
    }

    private Words words(LateEscalation late, ToldOfLateness standing, Person to) {
        Escalation escalation = late.escalation();
        Brief brief = late.brief();
        List<WorkItem> own = owed(standing);
        Statement asked = asked(brief, standing, own);
        String headline = say(to, "headline", escalation.stageName(), daysLate(escalation, to));
        Statement before = brief.before();
        String opening = (before == null ? "" : before.text() + " ") + opening(standing);
        return letterhead
                .of(standing.rollout(), to)
                .with("kicker", say(to, "kicker." + kicker(standing)))
                .with("headline", headline)
                .with("subjectOfEscalation", subject(standing, headline))
                .with("preview", asked.text())
                .with("opening", wording.say(to, "was-due", days.on(escalation.dueAt(), to)) + " " + opening)
                .with("asked", asked.text())
                .with("askLabel", say(to, "ask." + ask(standing, own)))
                .with("button", letterhead.line(verb(asked, to), asked.link()))
                .with("choices", choices(escalation, to))
                .with("waitingLabel", wording.say(to, own.isEmpty() ? "waits-on" : "yours"))
                .with("waiting", own.isEmpty() ? shortened(brief.waiting(), brief, to) : openWork.of(own, to))
                .with("skipped", shortened(brief.skipped(), brief, to))
                .with("next", lines(List.of(brief.next())))
                .with(
                        "record",
                        List.of(letterhead.line(say(to, "history"), brief.late().link())))
                .with("because", say(to, "because", standing.rollout().name(), reason(standing, "because.")));
    }

    private String daysLate(Escalation escalation, Person to) {
        return days.late(escalation.rollout(), escalation.stage(), escalation.dueAt(), to);
    }

    /** What the reader holds of the stage; nothing of it to whoever decides, who is asked for a decision. */
    private List<WorkItem> owed(ToldOfLateness standing) {
        Escalation escalation = standing.escalation();
        return standing.tone().decides()
                ? List.of()
                : work.openOf(escalation.rollout(), escalation.stage()).stream()
                        .filter(item -> item.heldBy(standing.principal()))
                        .filter(item -> !item.process().equals(EscalationProcess.KEY))
                        .toList();
    }

    private Statement asked(Brief brief, ToldOfLateness standing, List<WorkItem> own) {
        if (standing.tone().decides()) {
            return brief.asked();
        }
        Person to = standing.to();
        return own.isEmpty()
                ? new Statement(
                        say(to, "help", standing.escalation().stageName()),
                        brief.rollout().link())
                : new Statement(
                        say(to, "owed", own.size(), own.get(0).title()),
                        "/work/" + own.get(0).id());
    }

    private static String ask(ToldOfLateness standing, List<WorkItem> own) {
        return standing.tone().decides() ? "decide" : own.isEmpty() ? "help" : "owed";
    }

    private static boolean reminds(ToldOfLateness standing) {
        return standing.tone().decides() && standing.before().isPresent();
    }

    private static String kicker(ToldOfLateness standing) {
        if (reminds(standing)) {
            return "again";
        }
        return standing.still() ? "still" : standing.tone().key();
    }

    private String subject(ToldOfLateness standing, String headline) {
        Person to = standing.to();
        boolean again = standing.before().isPresent();
        String tone = reminds(standing)
                ? ToldOfLateness.Tone.FIRST.key()
                : standing.still() ? "still" : standing.tone().key();
        String subject =
                say(to, "subject." + tone, NameInSubject.of(standing.rollout().name()), headline);
        return again ? say(to, "subject.again", subject) : subject;
    }

    /** What this person should know of the way it came to them. */
    private String opening(ToldOfLateness standing) {
        Person to = standing.to();
        String reason = reason(standing, "reason.");
        String asked = name(standing.escalation().recipient());
        return standing.before()
                .filter(at -> standing.tone().decides())
                .map(at -> say(to, "opening.again", days.on(at, to)))
                .orElseGet(() -> switch (standing.tone()) {
                    case FIRST -> say(to, "opening.first", reason);
                    case LATER ->
                        say(
                                to,
                                "opening.later",
                                reason,
                                asked,
                                days.on(standing.escalation().raisedAt(), to));
                    case HOLDER, OWNER -> say(to, "opening.told", reason, asked);
                });
    }

    private String reason(ToldOfLateness standing, String prefix) {
        PersonId absent = standing.insteadOf();
        String name = name(absent == null ? standing.rollout().sponsor() : absent);
        return say(standing.to(), prefix + standing.reason(), name);
    }

    /** What its reader can decide from the mail, each behind a page that says what it would do. */
    private List<Line> choices(Escalation escalation, Person to) {
        if (!escalation.toldToDecide(to.id())) {
            return List.of();
        }
        return offers.to(to.id(), escalation.id()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> letterhead.line(wording.say(to, "choice." + page.getKey()), page.getValue()))
                .toList();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private String verb(Statement asked, Person to) {
        return asked.link().startsWith("/escalations/") ? say(to, "decide") : wording.say(to, "open");
    }

    /** The longest first; a mail is read in half a minute, the page has them all. */
    private List<Line> shortened(List<Statement> all, Brief brief, Person to) {
        List<Line> lines = new ArrayList<>(lines(all.subList(0, Math.min(all.size(), MOST_LINES))));
        if (all.size() > MOST_LINES) {
            lines.add(letterhead.line(
                    wording.say(to, "late.more", all.size() - MOST_LINES),
                    brief.rollout().link()));
        }
        return lines;
    }

    private List<Line> lines(List<Statement> statements) {
        return statements.stream()
                .map(statement -> letterhead.line(statement.text(), statement.link()))
                .toList();
    }

    private String say(Person to, String key, Object... values) {
        return wording.say(to, "escalation." + key, values);
    }
}
