package io.crossing.notification;

import io.crossing.people.Absence;
import io.crossing.people.AbsenceCancelled;
import io.crossing.people.AbsencePlanned;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they will stand in for somebody, or will not after all. */
@Component
class TellingSubstitutes {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final People people;

    TellingSubstitutes(Outbox outbox, Composing composing, Letterhead letterhead, MailWording wording, People people) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.people = people;
    }

    @EventListener
    void on(AbsencePlanned planned) {
        tell("planned", planned.person(), planned.absence(), planned.by());
    }

    @EventListener
    void on(AbsenceCancelled cancelled) {
        tell("cancelled", cancelled.person(), cancelled.absence(), cancelled.by());
    }

    private void tell(String what, PersonId absent, Absence absence, PersonId by) {
        if (absence.substitute().equals(by)) {
            return;
        }
        String event = "absence " + what + " " + absence.id() + " " + absence.from() + " " + absence.until() + " "
                + Integer.toHexString(absence.rollouts().hashCode());
        people.find(absence.substitute())
                .ifPresent(to -> outbox.post(
                        event, to, () -> composing.compose("absence", words(what, absent, absence, to), to)));
    }

    private Words words(String what, PersonId absent, Absence absence, Person to) {
        String name = people.find(absent).map(Person::name).orElse(absent.value());
        String headline = wording.say(to, "absence." + what + ".headline", name);
        return letterhead
                .plain()
                .with("headline", headline)
                .with("preview", headline)
                .with("days", wording.say(to, "absence.days", day(absence.from(), to), day(absence.until(), to)))
                .with("opening", wording.say(to, "absence." + what + ".opening", name))
                .with("button", letterhead.line(wording.say(to, "digest.open"), "/work"))
                .with("because", wording.say(to, "absence." + what + ".because", name));
    }

    private String day(LocalDate day, Person to) {
        return DateTimeFormatter.ofPattern(wording.say(to, "day"), to.mailLanguage())
                .format(day);
    }
}
