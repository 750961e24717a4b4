package io.crossing.notification;

import io.crossing.escalation.EscalationProcess;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItem.Handover;
import io.crossing.worklist.WorkItemAssigned;
import io.crossing.worklist.WorkItemOffered;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what has become theirs to do, and those who are named what they can take. */
@Component
class TellingAssignees {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final Clock clock;

    TellingAssignees(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            Clock clock) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.clock = clock;
    }

    /** Who takes something themself knows; who is asked to decide about a late stage is told of the escalation. */
    @EventListener
    void on(WorkItemAssigned assigned) {
        WorkItem item = assigned.item();
        PersonId assignee = item.assignee();
        if (assignee == null || assignee.equals(assigned.by()) || asksToDecide(item, assigned.by())) {
            return;
        }
        people.find(assignee)
                .ifPresent(to -> outbox.post(
                        event(item, assigned.by()), to, () -> composing.compose("assigned", assigned(item, to))));
    }

    @EventListener
    void on(WorkItemOffered offered) {
        WorkItem item = offered.item();
        if (asksToDecide(item, null)) {
            return;
        }
        people.findAll(item.people())
                .values()
                .forEach(to -> outbox.post(
                        "offered " + item.id(), to, () -> composing.compose("assigned", offered(item, to))));
    }

    private static boolean asksToDecide(WorkItem item, @Nullable PersonId by) {
        return by == null && item.process().equals(EscalationProcess.KEY);
    }

    /** Handed over again later, it is news again. */
    private String event(WorkItem item, @Nullable PersonId by) {
        String event = "assigned " + item.id();
        return by == null ? event : event + " by " + by + " " + clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private Words assigned(WorkItem item, Person to) {
        Handover handover = item.handover();
        return words(item, to)
                .with("kicker", handover == null ? "For you" : "Handed to you")
                .with("giver", handover == null ? null : giver(handover))
                .with("note", handover == null ? null : Quote.of(handover.note()))
                .with("hint", "If you cannot do it, hand it over there to somebody who can.")
                .with("because", "You get this mail because this step of “" + item.rolloutName() + "” is yours.");
    }

    private Words offered(WorkItem item, Person to) {
        return words(item, to)
                .with("kicker", "Can you take this")
                .with("hint", "Whoever takes it first does it.")
                .with(
                        "because",
                        "You get this mail because this step of “" + item.rolloutName() + "” was offered to you.");
    }

    private Words words(WorkItem item, Person to) {
        return letterhead
                .of(rollouts.get(item.rollout()))
                .with("task", item.title())
                .with("reason", item.why().isBlank() ? null : item.why())
                .with("preview", item.why())
                .with("whenLabel", "By when")
                .with("when", when(item.dueAt(), to))
                .with("subjectOfWork", subject(item, to))
                .with("button", letterhead.line("Open it", "/work/" + item.id()));
    }

    private String when(@Nullable Instant due, Person to) {
        if (due == null) {
            return "There is no fixed day.";
        }
        return days.past(due)
                ? "It was due " + days.on(due, to) + "."
                : days.day(due, to) + ", in " + days.left(due) + ".";
    }

    private String subject(WorkItem item, Person to) {
        Instant due = item.dueAt();
        String by = due == null || days.past(due) ? "" : ", by " + days.day(due, to);
        return item.title() + by + " (" + NameInSubject.of(item.rolloutName()) + ")";
    }

    private String giver(Handover handover) {
        PersonId by = handover.by();
        return by == null ? "Crossing" : people.find(by).map(Person::name).orElse(by.value());
    }
}
