package io.crossing.notification;

import io.crossing.escalation.Answer;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationAnswered;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who hold work of a late stage, and the lead, what was decided about it. */
@Component
class TellingDecisions {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final WorkItems work;
    private final OpenWork openWork;

    TellingDecisions(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            WorkItems work,
            OpenWork openWork) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.work = work;
        this.openWork = openWork;
    }

    /** A rollout that was stopped tells so itself. */
    @EventListener
    void on(EscalationAnswered answered) {
        if (answered.answer().decision() == Decision.STOP) {
            return;
        }
        Rollout rollout = rollouts.get(answered.escalation().rollout());
        Set<PersonId> told = new HashSet<>(answered.holders());
        told.add(rollout.lead());
        told.remove(answered.answer().by());
        people.findAll(told)
                .values()
                .forEach(to -> outbox.post(
                        "decided " + answered.escalation().id(),
                        to,
                        () -> composing.compose("answered", words(answered, rollout, to))));
    }

    private Words words(EscalationAnswered answered, Rollout rollout, Person to) {
        Escalation escalation = answered.escalation();
        Answer answer = answered.answer();
        List<WorkItem> own = work.openOf(rollout.id(), escalation.stage()).stream()
                .filter(item -> item.heldBy(to.id()))
                .toList();
        return letterhead
                .of(rollout)
                .with("headline", headline("“" + escalation.stageName() + "”", answer, to))
                .with(
                        "opening",
                        name(answer.by()) + " decided it" + (answer.note().isBlank() ? "." : ", and wrote:"))
                .with("preview", answer.note())
                .with("note", Quote.of(answer.note()))
                .with("items", openWork.of(own, to))
                .with("button", openWork.button(own, rollout))
                .with("because", because(answered, rollout, to));
    }

    private String headline(String stage, Answer answer, Person to) {
        return switch (answer.decision()) {
            case EXTEND -> stage + " gets more time" + until(answer.until(), to);
            case REASSIGN -> stage + " goes on with " + name(answer.to());
            case UNBLOCK -> "The way is cleared for " + stage;
            case RESCOPE -> stage + " goes on with fewer teams";
            case STOP -> stage + " is stopped";
        };
    }

    private String until(@Nullable Instant until, Person to) {
        return until == null ? "" : ", until " + days.day(until, to);
    }

    private static String because(EscalationAnswered answered, Rollout rollout, Person to) {
        boolean holder = answered.holders().contains(to.id());
        return "This mail is about “" + rollout.name() + "”. You get it because "
                + (holder ? "you had open work in this stage." : "you are the lead.");
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? "somebody else"
                : people.find(person).map(Person::name).orElse(person.value());
    }
}
