package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Nudged;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.WaitingOn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on to those who hold something that the lead or the sponsor asks for it. */
@Component
class PassingOnNudges {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final MailWording wording;

    PassingOnNudges(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.wording = wording;
    }

    @EventListener
    void on(Nudged nudged) {
        Rollout rollout = rollouts.get(nudged.rollout());
        Set<PersonId> holders = nudged.waitingOn().stream()
                .map(WaitingOn::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        people.findAll(holders)
                .values()
                .forEach(to -> outbox.post(
                        "nudged " + nudged.rollout() + " " + nudged.at(),
                        to,
                        Urgency.LATE,
                        () -> composing.compose("nudge", words(nudged, rollout, to), to)));
    }

    private Words words(Nudged nudged, Rollout rollout, Person to) {
        List<WaitingOn> own = nudged.waitingOn().stream()
                .filter(one -> to.id().equals(one.person()))
                .toList();
        String by =
                people.find(nudged.by()).map(Person::name).orElse(nudged.by().value());
        String headline = own.size() == 1
                ? wording.say(to, "nudge.headline", by, own.get(0).task())
                : wording.say(to, "nudge.headline-several", by, own.size());
        return letterhead
                .of(rollout, to)
                .with("headline", headline)
                .with("subjectOfNudge", wording.say(to, "subject", headline, NameInSubject.of(rollout.name())))
                .with("preview", nudged.note() == null ? wording.say(to, "nudge.waits") : nudged.note())
                .with("note", Quote.of(nudged.note()))
                .with("items", own.stream().map(one -> line(one, to)).toList())
                .with("button", button(own, rollout, to))
                .with("because", wording.say(to, "nudge.because", by, rollout.name()));
    }

    private Line line(WaitingOn one, Person to) {
        return letterhead.line(
                wording.say(to, "asked-since", one.task(), days.on(one.since(), to)), "/work/" + one.workItem());
    }

    private Line button(List<WaitingOn> own, Rollout rollout, Person to) {
        return own.size() == 1
                ? letterhead.line(wording.say(to, "open"), "/work/" + own.get(0).workItem())
                : letterhead.line(wording.say(to, "open-rollout"), "/rollouts/" + rollout.id());
    }
}
