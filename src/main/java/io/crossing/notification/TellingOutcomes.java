package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEnded;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody involved how a rollout ended. */
@Component
class TellingOutcomes {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final Involvement involvement;
    private final MailWording wording;

    TellingOutcomes(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            Involvement involvement,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.involvement = involvement;
        this.wording = wording;
    }

    @EventListener
    void on(RolloutEnded ended) {
        Rollout rollout = rollouts.get(ended.rollout());
        people.findAll(involvement.people(ended.rollout()))
                .values()
                .forEach(to -> outbox.post(
                        "ended " + ended.rollout(),
                        to,
                        () -> composing.compose("outcome", words(rollout, ended.outcome(), to), to)));
    }

    private Words words(Rollout rollout, Outcome outcome, Person to) {
        boolean stopped = outcome.kind() == RolloutState.STOPPED;
        return letterhead
                .of(rollout, to)
                .with("tone", stopped ? "now" : "done")
                .with("sign", stopped ? "■" : "✓")
                .with("kicker", wording.say(to, stopped ? "outcome.stopped" : "outcome.across"))
                .with("headline", wording.say(to, "outcome." + outcome.kind(), rollout.name()))
                .with(
                        "subjectOfOutcome",
                        wording.say(to, "outcome." + outcome.kind(), NameInSubject.of(rollout.name())))
                .with("opening", opening(outcome, to))
                .with("preview", outcome.reason())
                .with("reason", Quote.of(outcome.reason()))
                .with("learned", Quote.of(outcome.learned()))
                .with("button", letterhead.line(wording.say(to, "outcome.record"), "/rollouts/" + rollout.id()))
                .with("because", wording.say(to, "outcome.because", rollout.name()));
    }

    private String opening(Outcome outcome, Person to) {
        PersonId by = outcome.decidedBy();
        String when = days.on(outcome.at(), to);
        String who = by == null
                ? wording.say(to, "outcome.came", when)
                : wording.say(
                        to, "outcome.decided", people.find(by).map(Person::name).orElse(by.value()), when);
        return who + " " + wording.say(to, "outcome.thanks");
    }
}
