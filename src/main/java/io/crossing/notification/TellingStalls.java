package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.StallDecided;
import io.crossing.stall.StallDiagnosed;
import io.crossing.stall.StallSettled;
import io.crossing.stall.Verdict;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those whom it concerns that a rollout stalls and what the record says about it, and everybody involved what was decided. The sponsor, who is
 * asked to decide, is told by that task.
 */
@Component
class TellingStalls {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final StallWords words;
    private final People people;
    private final Rollouts rollouts;
    private final WorkItems work;
    private final Involvement involvement;

    TellingStalls(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            StallWords words,
            People people,
            Rollouts rollouts,
            WorkItems work,
            Involvement involvement) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.words = words;
        this.people = people;
        this.rollouts = rollouts;
        this.work = work;
        this.involvement = involvement;
    }

    /** The lead, the owner, and whoever holds what the stage waits for. */
    @EventListener
    void on(StallDiagnosed diagnosed) {
        Diagnosis diagnosis = diagnosed.diagnosis();
        Rollout rollout = rollouts.get(diagnosis.rollout());
        Set<PersonId> told = new HashSet<>();
        told.add(rollout.lead());
        told.add(Objects.requireNonNullElse(rollout.owner(), rollout.lead()));
        if (rollout.stage() != null) {
            work.openOf(rollout.id(), rollout.stage()).stream()
                    .map(WorkItem::assignee)
                    .filter(Objects::nonNull)
                    .forEach(told::add);
        }
        told.remove(rollout.sponsor());
        told.remove(diagnosis.occasion().by());
        people.findAll(told)
                .values()
                .forEach(to -> outbox.post(
                        "stall " + diagnosis.id(),
                        to,
                        () -> composing.compose("stall", diagnosed(diagnosis, rollout, to), to)));
    }

    /** A rollout that is stopped because of it tells so itself. */
    @EventListener
    void on(StallSettled settled) {
        Diagnosis diagnosis = settled.diagnosis();
        StallDecided decided = diagnosis.decided();
        if (decided == null || decided.verdict() == Verdict.STOP) {
            return;
        }
        Rollout rollout = rollouts.get(diagnosis.rollout());
        people.findAll(involvement.people(rollout.id())).values().stream()
                .filter(to -> !to.id().equals(decided.by()))
                .forEach(to -> outbox.post(
                        "stall decided " + diagnosis.id(),
                        to,
                        () -> composing.compose("stall", settled(diagnosis, decided, rollout, to), to)));
    }

    private Words diagnosed(Diagnosis diagnosis, Rollout rollout, Person to) {
        return letter(rollout, to, "noticed")
                .with("tone", "late")
                .with("sign", "▲")
                .with("opening", words.occasion(diagnosis.occasion(), to))
                .with("preview", words.occasion(diagnosis.occasion(), to))
                .with("note", Quote.of(diagnosis.occasion().why()))
                .with("verdict", words.verdict(diagnosis.found(), rollout, to));
    }

    private Words settled(Diagnosis diagnosis, StallDecided decided, Rollout rollout, Person to) {
        return letter(rollout, to, "decided")
                .with("tone", "done")
                .with("sign", "✓")
                .with("opening", words.decision(decided, rollout, to))
                .with("preview", decided.reason())
                .with("note", Quote.of(decided.reason()))
                .with("verdict", decided.overrides() ? words.verdict(diagnosis.found(), rollout, to) : null);
    }

    private Words letter(Rollout rollout, Person to, String which) {
        return letterhead
                .of(rollout, to)
                .with("kicker", words.say(to, which + ".kicker"))
                .with("headline", words.say(to, which + ".headline", rollout.name()))
                .with("subjectOfStall", words.say(to, which + ".headline", NameInSubject.of(rollout.name())))
                .with("button", letterhead.line(words.say(to, "button"), "/rollouts/" + rollout.id() + "/diagnosis"))
                .with("because", words.say(to, which + ".because", rollout.name()));
    }
}
