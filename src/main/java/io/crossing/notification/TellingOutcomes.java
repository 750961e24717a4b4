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

    TellingOutcomes(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            Involvement involvement) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.involvement = involvement;
    }

    @EventListener
    void on(RolloutEnded ended) {
        Rollout rollout = rollouts.get(ended.rollout());
        people.findAll(involvement.people(ended.rollout()))
                .values()
                .forEach(to -> outbox.post(
                        "ended " + ended.rollout(),
                        to,
                        () -> composing.compose("outcome", words(rollout, ended.outcome(), to))));
    }

    private Words words(Rollout rollout, Outcome outcome, Person to) {
        boolean stopped = outcome.kind() == RolloutState.STOPPED;
        return letterhead
                .of(rollout)
                .with("tone", stopped ? "now" : "done")
                .with("sign", stopped ? "■" : "✓")
                .with("kicker", stopped ? "Stopped on purpose" : "Across the valley")
                .with("headline", headline("“" + rollout.name() + "”", outcome.kind()))
                .with("subjectOfOutcome", headline("“" + NameInSubject.of(rollout.name()) + "”", outcome.kind()))
                .with("opening", opening(outcome, to))
                .with("preview", outcome.reason())
                .with("reasonLabel", "Why")
                .with("reason", Quote.of(outcome.reason()))
                .with("learned", Quote.of(outcome.learned()))
                .with("button", letterhead.line("See the record", "/rollouts/" + rollout.id()))
                .with("because", "You get this mail because you took part in “" + rollout.name() + "”.");
    }

    private static String headline(String rollout, RolloutState kind) {
        return switch (kind) {
            case EMBEDDED -> rollout + " is standard practice now";
            case RESCOPED -> rollout + " is standard practice now, for fewer teams than planned";
            default -> rollout + " was stopped";
        };
    }

    private String opening(Outcome outcome, Person to) {
        PersonId by = outcome.decidedBy();
        String when = days.on(outcome.at(), to);
        String who = by == null
                ? "It came to its end " + when + "."
                : people.find(by).map(Person::name).orElse(by.value()) + " decided it " + when + ".";
        return who + " Nothing more is asked of you in this rollout. Thank you for what you put into it.";
    }
}
