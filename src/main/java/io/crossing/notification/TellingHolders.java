package io.crossing.notification;

import io.crossing.escalation.DeadlineNear;
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

/** Tells those who hold open work of a stage, and the owner, that its deadline is near. */
@Component
class TellingHolders {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;
    private final WorkItems work;
    private final OpenWork openWork;
    private final MailWording wording;

    TellingHolders(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            DayWords days,
            People people,
            Rollouts rollouts,
            WorkItems work,
            OpenWork openWork,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
        this.work = work;
        this.openWork = openWork;
        this.wording = wording;
    }

    @EventListener
    void on(DeadlineNear near) {
        Set<PersonId> told = new HashSet<>(near.holders());
        if (near.owner() != null) {
            told.add(near.owner());
        }
        Rollout rollout = rollouts.get(near.rollout());
        List<WorkItem> open = work.openOf(near.rollout(), near.stage());
        String event = "due soon " + near.rollout() + " " + near.stage() + " " + near.dueAt();
        people.findAll(told)
                .values()
                .forEach(to -> outbox.post(
                        event, to, () -> composing.compose("due-soon", words(near, rollout, open, to), to)));
    }

    private Words words(DeadlineNear near, Rollout rollout, List<WorkItem> open, Person to) {
        List<WorkItem> own = open.stream().filter(item -> item.heldBy(to.id())).toList();
        String headline = wording.say(to, "due-soon.headline", near.stageName(), due(near.dueAt(), to));
        return letterhead
                .of(rollout, to)
                .with("headline", headline)
                .with("subjectOfReminder", wording.say(to, "subject", headline, NameInSubject.of(rollout.name())))
                .with("preview", opening(own, near, to))
                .with("opening", opening(own, near, to))
                .with("itemsLabel", wording.say(to, own.isEmpty() ? "waits-on" : "yours"))
                .with("items", own.isEmpty() ? openWork.ofEverybody(open, to) : openWork.of(own, to))
                .with("button", openWork.button(own, rollout, to))
                .with("next", wording.say(to, "due-soon.next", name(rollout.sponsor())))
                .with("because", because(own, rollout, to));
    }

    private String due(@Nullable Instant due, Person to) {
        return due == null ? wording.say(to, "soon") : days.on(due, to);
    }

    private String opening(List<WorkItem> own, DeadlineNear near, Person to) {
        Instant due = near.dueAt();
        String yours = wording.say(to, "due-soon.yours", own.size());
        return due == null || days.past(due)
                ? yours
                : yours + " " + wording.say(to, "due-soon.left", days.in(near.rollout(), near.stage(), due, to));
    }

    private String because(List<WorkItem> own, Rollout rollout, Person to) {
        String why = own.isEmpty() ? to.id().equals(rollout.owner()) ? "owner" : "lead" : "holder";
        return wording.say(to, "due-soon.because-" + why, rollout.name());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
