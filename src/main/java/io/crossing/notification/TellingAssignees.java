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
import java.util.Optional;
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
    private final MailWording wording;

    TellingAssignees(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            Clock clock,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.clock = clock;
        this.wording = wording;
    }

    /** Who takes something themself knows; who is asked to decide about a late stage is told of the escalation. */
    @EventListener
    void on(WorkItemAssigned assigned) {
        WorkItem item = assigned.item();
        PersonId assignee = item.assignee();
        if (assignee == null || assignee.equals(assigned.by()) || asksToDecide(item, assigned.by())) {
            return;
        }
        String event = event(item, assigned.by());
        people.find(assignee)
                .ifPresent(to -> outbox.post(event, to, () -> composing.compose("assigned", assigned(item, to), to)));
        substitute(item, assignee)
                .ifPresent(to -> outbox.post(
                        event, to, () -> composing.compose("assigned", onBehalf(item, to, name(assignee)), to)));
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
                        "offered " + item.id(), to, () -> composing.compose("assigned", offered(item, to), to)));
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
                .with("kicker", wording.say(to, handover == null ? "assigned.kicker" : "assigned.handed"))
                .with("giver", handover == null ? null : wording.say(to, "assigned.giver", giver(handover)))
                .with("note", handover == null ? null : Quote.of(handover.note().in(to.mailLanguage())))
                .with("hint", wording.say(to, "assigned.hint"))
                .with("because", wording.say(to, "assigned.because", item.rolloutName()));
    }

    /** Whoever stands in and can do it; what they asked for themselves they know. */
    private Optional<Person> substitute(WorkItem item, PersonId assignee) {
        return item.delegable()
                ? people.substituteOf(assignee, item.rollout(), clock.instant()).flatMap(people::find)
                : Optional.empty();
    }

    private Words onBehalf(WorkItem item, Person to, String absent) {
        return assigned(item, to)
                .with("kicker", wording.say(to, "stand-in.kicker", absent))
                .with("hint", wording.say(to, "stand-in.hint", absent))
                .with("because", wording.say(to, "stand-in.because", absent));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private Words offered(WorkItem item, Person to) {
        return words(item, to)
                .with("kicker", wording.say(to, "offered.kicker"))
                .with("hint", wording.say(to, "offered.hint"))
                .with("because", wording.say(to, "offered.because", item.rolloutName()));
    }

    private Words words(WorkItem item, Person to) {
        return letterhead
                .of(rollouts.get(item.rollout()), to)
                .with("task", item.title())
                .with("reason", item.why().isBlank() ? null : item.why())
                .with("preview", item.why())
                .with("when", when(item, to))
                .with("subjectOfWork", subject(item, to))
                .with("button", letterhead.line(wording.say(to, "open"), "/work/" + item.id()));
    }

    private String when(WorkItem item, Person to) {
        Instant due = item.dueAt();
        if (due == null) {
            return wording.say(to, "no-day");
        }
        return days.past(due)
                ? wording.say(to, "was-due", days.on(due, to))
                : wording.say(to, "due-in", days.day(due, to), days.in(item, due, to));
    }

    private String subject(WorkItem item, Person to) {
        Instant due = item.dueAt();
        return due == null || days.past(due)
                ? wording.say(to, "subject", item.title(), NameInSubject.of(item.rolloutName()))
                : wording.say(to, "subject-by", item.title(), days.day(due, to), NameInSubject.of(item.rolloutName()));
    }

    private String giver(Handover handover) {
        PersonId by = handover.by();
        return by == null ? "Crossing" : name(by);
    }
}
