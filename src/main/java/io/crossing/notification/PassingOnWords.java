package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.SponsorSpoke;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on to everybody involved what the sponsor says at their beat. */
@Component
class PassingOnWords {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final People people;
    private final Rollouts rollouts;
    private final Involvement involvement;
    private final MailWording wording;

    PassingOnWords(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            People people,
            Rollouts rollouts,
            Involvement involvement,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.people = people;
        this.rollouts = rollouts;
        this.involvement = involvement;
        this.wording = wording;
    }

    @EventListener
    void on(SponsorSpoke spoke) {
        Rollout rollout = rollouts.get(spoke.rollout());
        String sponsor = people.find(spoke.sponsor())
                .map(Person::name)
                .orElse(spoke.sponsor().value());
        people.findAll(involvement.people(spoke.rollout())).values().stream()
                .filter(to -> !to.id().equals(spoke.sponsor()))
                .forEach(to -> outbox.post(
                        "word " + spoke.rollout() + " " + spoke.at(),
                        to,
                        () -> composing.compose("word", words(spoke, rollout, sponsor, to), to)));
    }

    private Words words(SponsorSpoke spoke, Rollout rollout, String sponsor, Person to) {
        return letterhead
                .of(rollout, to)
                .with("kicker", say(to, "kicker"))
                .with("headline", say(to, "headline", sponsor, rollout.name()))
                .with("preview", spoke.words())
                .with("note", Quote.of(spoke.words()))
                .with("button", letterhead.line(say(to, "button"), "/rollouts/" + rollout.id()))
                .with("standingLabel", say(to, "standing"))
                .with("because", say(to, "because", rollout.name()));
    }

    private String say(Person to, String key, Object... arguments) {
        return wording.say(to, "word." + key, arguments);
    }
}
