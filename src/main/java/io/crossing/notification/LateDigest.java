package io.crossing.notification;

import io.crossing.escalation.Statement;
import io.crossing.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes one letter of several late stages, the latest first. */
@Component
class LateDigest {

    private static final String PAGE = "/escalations?state=OPEN&scope=MINE";

    private final Outbox outbox;
    private final Composing composing;
    private final Address address;
    private final MessageSource messages;

    LateDigest(Outbox outbox, Composing composing, Address address, MessageSource messages) {
        this.outbox = outbox;
        this.composing = composing;
        this.address = address;
        this.messages = messages;
    }

    /**
     * A late stage in the list.
     *
     * @param title which stage of which rollout, with the page on which it is decided
     * @param late by how much
     * @param waits what it waits for first; empty text where it waits for nobody
     */
    record Item(Line title, String late, String waits) {}

    /** @param more how many there are beside those that are listed */
    void tell(List<LateEscalation> late, int more, Person to, UUID batch) {
        outbox.post(
                "late stages " + batch,
                to,
                decides(late) ? Urgency.DECISION : Urgency.LATE,
                () -> composing.compose("late-digest", words(late, more, to), to));
    }

    private Words words(List<LateEscalation> late, int more, Person to) {
        int all = late.size() + more;
        String help = decides(late) ? "" : ".help";
        return new Words()
                .with("home", address.of("/work"))
                .with("preferences", address.of("/account/telling"))
                .with("kicker", say(to, "kicker" + help))
                .with("headline", say(to, "headline", all))
                .with("subjectOfDigest", say(to, "subject" + help, all))
                .with("preview", preview(late.get(0)))
                .with("opening", say(to, "opening"))
                .with("items", late.stream().map(one -> item(one, to)).toList())
                .with("more", more == 0 ? List.of() : List.of(new Line(say(to, "more", more), address.of(PAGE))))
                .with("button", new Line(say(to, "button" + help), address.of(PAGE)))
                .with("label", say(to, "label"))
                .with("because", say(to, "because" + help));
    }

    /** Whether any of it is theirs to decide; who only holds the work, or owns it, is asked to help it on. */
    private static boolean decides(List<LateEscalation> late) {
        return late.stream().anyMatch(LateEscalation::decides);
    }

    private String preview(LateEscalation latest) {
        return latest.brief().rollout().text() + ": " + latest.brief().late().text();
    }

    private Item item(LateEscalation one, Person to) {
        String title = say(
                to, "title", one.escalation().stageName(), one.brief().rollout().text());
        List<Statement> waiting = new ArrayList<>(one.brief().waiting());
        return new Item(
                new Line(title, address.of("/escalations/" + one.escalation().id())),
                Words.oneLine(one.brief().late().text()),
                waiting.isEmpty() ? "" : Words.oneLine(waiting.get(0).text()));
    }

    private String say(Person to, String key, Object... arguments) {
        return messages.getMessage("notification.late." + key, arguments, to.mailLanguage());
    }
}
