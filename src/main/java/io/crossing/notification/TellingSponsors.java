package io.crossing.notification;

import io.crossing.escalation.Briefing;
import io.crossing.escalation.Channel;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationClimbed;
import io.crossing.escalation.EscalationRaised;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever the ladder names that a stage is late: what it waits for, what happens next, and the one thing asked of them. */
@Component
class TellingSponsors {

    private final LateNotices notices;
    private final Outbox outbox;
    private final EscalationLetter letter;
    private final Briefing briefs;
    private final People people;

    TellingSponsors(LateNotices notices, Outbox outbox, EscalationLetter letter, Briefing briefs, People people) {
        this.notices = notices;
        this.outbox = outbox;
        this.letter = letter;
        this.briefs = briefs;
        this.people = people;
    }

    @EventListener
    void on(EscalationRaised raised) {
        note(raised.escalation(), raised.escalation().rung(), raised.to());
    }

    @EventListener
    void on(EscalationClimbed climbed) {
        note(climbed.escalation(), climbed.rung(), climbed.to());
    }

    /** Several at once become one letter, so a mail waits for a short while whether another comes; without one there is nothing to wait for. */
    private void note(Escalation escalation, int rung, PersonId to) {
        if (byMail(escalation, rung)) {
            notices.add(to, escalation.id(), rung, escalation.dueAt());
        } else {
            people.find(to)
                    .ifPresent(person -> outbox.postWithoutMail(
                            event(escalation, rung),
                            person,
                            () -> letter.write(
                                    new LateEscalation(escalation, briefs.of(escalation, to), rung), person)));
        }
    }

    /** A letter about this one alone. */
    void tell(LateEscalation late, Person to) {
        outbox.post(event(late.escalation(), late.rung()), to, urgency(late), () -> letter.write(late, to));
    }

    /** Only who decides about it is told at once, however else they are told. */
    static Urgency urgency(LateEscalation late) {
        return late.decides() ? Urgency.DECISION : Urgency.LATE;
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
}
