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
    private final MailWording wording;

    TellingDecisions(
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
                        () -> composing.compose("answered", words(answered, rollout, to), to)));
    }

    private Words words(EscalationAnswered answered, Rollout rollout, Person to) {
        Escalation escalation = answered.escalation();
        Answer answer = answered.answer();
        List<WorkItem> own = work.openOf(rollout.id(), escalation.stage()).stream()
                .filter(item -> item.heldBy(to.id()))
                .toList();
        return letterhead
                .of(rollout, to)
                .with("headline", headline(escalation.stageName(), answer, to))
                .with(
                        "opening",
                        wording.say(
                                to,
                                answer.note().isBlank() ? "answered.opening" : "answered.wrote",
                                name(answer.by(), to)))
                .with("preview", answer.note())
                .with("note", Quote.of(answer.note()))
                .with("items", openWork.of(own, to))
                .with("button", openWork.button(own, rollout, to))
                .with("because", because(answered, rollout, to));
    }

    private String headline(String stage, Answer answer, Person to) {
        String key = "answered." + answer.decision();
        Instant until = answer.until();
        return switch (answer.decision()) {
            case EXTEND ->
                until == null
                        ? wording.say(to, key, stage)
                        : wording.say(to, key + "-until", stage, days.day(until, to));
            case REASSIGN -> wording.say(to, key, stage, name(answer.to(), to));
            default -> wording.say(to, key, stage);
        };
    }

    private String because(EscalationAnswered answered, Rollout rollout, Person to) {
        boolean holder = answered.holders().contains(to.id());
        return wording.say(to, holder ? "answered.because-holder" : "answered.because-lead", rollout.name());
    }

    private String name(@Nullable PersonId person, Person reader) {
        return person == null
                ? wording.say(reader, "somebody-else")
                : people.find(person).map(Person::name).orElse(person.value());
    }
}
