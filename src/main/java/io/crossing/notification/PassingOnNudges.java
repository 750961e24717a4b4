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

    PassingOnNudges(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
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
                        () -> composing.compose("nudge", words(nudged, rollout, to))));
    }

    private Words words(Nudged nudged, Rollout rollout, Person to) {
        List<WaitingOn> own = nudged.waitingOn().stream()
                .filter(one -> to.id().equals(one.person()))
                .toList();
        String by =
                people.find(nudged.by()).map(Person::name).orElse(nudged.by().value());
        String what = own.size() == 1 ? "“" + own.get(0).task() + "”" : own.size() + " things";
        return letterhead
                .of(rollout)
                .with("headline", by + " asks for " + what)
                .with("subjectOfNudge", by + " asks for " + what + " (" + NameInSubject.of(rollout.name()) + ")")
                .with("preview", nudged.note() == null ? "It waits on you." : nudged.note())
                .with("note", Quote.of(nudged.note()))
                .with("items", own.stream().map(one -> line(one, to)).toList())
                .with("button", button(own, rollout))
                .with(
                        "because",
                        "You get this mail because " + by + " reminded those on whom “" + rollout.name() + "” waits.");
    }

    private Line line(WaitingOn one, Person to) {
        return letterhead.line("“" + one.task() + "”, asked " + days.on(one.since(), to), "/work/" + one.workItem());
    }

    private Line button(List<WaitingOn> own, Rollout rollout) {
        return own.size() == 1
                ? letterhead.line("Open it", "/work/" + own.get(0).workItem())
                : letterhead.line("Open the rollout", "/rollouts/" + rollout.id());
    }
}
