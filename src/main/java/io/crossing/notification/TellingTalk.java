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
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was said to them about a task: that they were mentioned, asked for help, or answered. */
@Component
class TellingTalk {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final MessageSource messages;
    private final DayWords days;
    private final People people;
    private final Rollouts rollouts;

    TellingTalk(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            MessageSource messages,
            DayWords days,
            People people,
            Rollouts rollouts) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.messages = messages;
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
                .ifPresent(to ->
                        outbox.post(saying.event(), to, () -> composing.compose("assigned", words(item, saying, to))));
    }

    private Words words(WorkItem item, Saying saying, Person to) {
        String by =
                people.find(saying.by()).map(Person::name).orElse(saying.by().value());
        return letterhead
                .of(rollouts.get(item.rollout()))
                .with("kicker", say(saying.key() + ".kicker", by))
                .with("task", item.title())
                .with("giver", say("said", by))
                .with("saidBy", say("said", by))
                .with("note", Quote.of(saying.text()))
                .with("hint", say(saying.key() + ".hint"))
                .with("reason", null)
                .with("preview", saying.text())
                .with("whenLabel", "By when")
                .with("when", when(item.dueAt(), to))
                .with("subjectOfWork", item.title() + " (" + item.rolloutName() + ")")
                .with("button", letterhead.line("Open it", "/work/" + item.id() + "#said"))
                .with("because", say(saying.key() + ".because", item.rolloutName()));
    }

    private String when(@Nullable Instant due, Person to) {
        if (due == null) {
            return "There is no fixed day.";
        }
        return days.past(due)
                ? "It was due " + days.on(due, to) + "."
                : days.day(due, to) + ", in " + days.left(due) + ".";
    }

    private String say(String key, Object... values) {
        return messages.getMessage("notification." + key, values, Locale.ENGLISH);
    }
}
