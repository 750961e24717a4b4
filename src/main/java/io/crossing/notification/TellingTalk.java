package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.HelpAnswered;
import io.crossing.worklist.HelpAsked;
import io.crossing.worklist.HelpRequest;
import io.crossing.worklist.PersonMentioned;
import io.crossing.worklist.WorkItem;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was said to them about a task: that they were mentioned, asked for help, or answered. */
@Component
class TellingTalk {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;

    TellingTalk(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            MailWording wording,
            DayWords days,
            People people,
            Rollouts rollouts) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.days = days;
        this.people = people;
        this.rollouts = rollouts;
    }

    /**
     * Something that somebody said to somebody.
     *
     * @param event names it, the same each time that it is told
     * @param key of what the letter says, without {@code notification.}
     */
    private record Saying(String event, String key, PersonId by, PersonId to, String text) {}

    @EventListener
    void on(PersonMentioned mentioned) {
        tell(
                mentioned.item(),
                new Saying(
                        "mentioned " + mentioned.comment().id(),
                        "mentioned",
                        mentioned.comment().author(),
                        mentioned.person(),
                        mentioned.comment().text()));
    }

    @EventListener
    void on(HelpAsked asked) {
        HelpRequest request = asked.request();
        tell(
                asked.item(),
                new Saying(
                        "help asked " + request.id(),
                        "help-asked",
                        request.askedBy(),
                        request.helper(),
                        request.question()));
    }

    @EventListener
    void on(HelpAnswered answered) {
        HelpRequest request = answered.request();
        String answer = Objects.requireNonNullElse(request.answer(), "");
        Saying saying = new Saying(
                "help answered " + request.id(), "help-answered", request.helper(), request.askedBy(), answer);
        tell(answered.item(), saying);
    }

    private void tell(WorkItem item, Saying saying) {
        people.find(saying.to())
                .ifPresent(to -> outbox.post(
                        saying.event(), to, () -> composing.compose("assigned", words(item, saying, to), to)));
    }

    private Words words(WorkItem item, Saying saying, Person to) {
        String by =
                people.find(saying.by()).map(Person::name).orElse(saying.by().value());
        return letterhead
                .of(rollouts.get(item.rollout()), to)
                .with("kicker", wording.say(to, saying.key() + ".kicker", by))
                .with("task", item.title())
                .with("giver", wording.say(to, "said", by))
                .with("saidBy", wording.say(to, "said", by))
                .with("note", Quote.of(saying.text()))
                .with("hint", wording.say(to, saying.key() + ".hint"))
                .with("reason", null)
                .with("preview", saying.text())
                .with("when", when(item, to))
                .with("subjectOfWork", wording.say(to, "subject", item.title(), NameInSubject.of(item.rolloutName())))
                .with("button", letterhead.line(wording.say(to, "open"), "/work/" + item.id() + "#said"))
                .with("because", wording.say(to, saying.key() + ".because", item.rolloutName()));
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
}
