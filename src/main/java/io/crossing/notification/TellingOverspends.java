package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.BudgetOverspent;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the sponsor that a rollout has cost more than was approved. */
@Component
class TellingOverspends {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final People people;
    private final Rollouts rollouts;
    private final MailWording wording;

    TellingOverspends(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            People people,
            Rollouts rollouts,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.people = people;
        this.rollouts = rollouts;
        this.wording = wording;
    }

    @EventListener
    void on(BudgetOverspent overspent) {
        Rollout rollout = rollouts.get(overspent.rollout());
        people.find(rollout.sponsor())
                .ifPresent(to -> outbox.post(
                        "overspent " + overspent.booking(),
                        to,
                        () -> composing.compose("overspent", words(overspent, rollout, to), to)));
    }

    private Words words(BudgetOverspent overspent, Rollout rollout, Person to) {
        String opening = wording.say(
                to,
                "overspent.opening",
                money(overspent.spent(), to),
                money(overspent.approved(), to),
                money(overspent.spent().subtract(overspent.approved()), to),
                overspent.what(),
                name(overspent.by()));
        return letterhead
                .of(rollout, to)
                .with("headline", wording.say(to, "overspent.headline", rollout.name()))
                .with("subjectOfOverspent", wording.say(to, "overspent.headline", NameInSubject.of(rollout.name())))
                .with("opening", opening)
                .with("preview", opening)
                .with(
                        "button",
                        letterhead.line(wording.say(to, "overspent.button"), "/rollouts/" + rollout.id() + "/budget"))
                .with("because", wording.say(to, "overspent.because", rollout.name()));
    }

    private static String money(BigDecimal amount, Person to) {
        return NumberFormat.getNumberInstance(to.mailLanguage()).format(amount);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
