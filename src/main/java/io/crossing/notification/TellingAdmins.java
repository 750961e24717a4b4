package io.crossing.notification;

import io.crossing.diagram.Change;
import io.crossing.diagram.publishing.ChangeAnswered;
import io.crossing.diagram.publishing.ChangePublished;
import io.crossing.diagram.publishing.ChangeReady;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells process admins that a change waits for them, what became of theirs, and that one was published. */
@Component
class TellingAdmins {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final People people;

    TellingAdmins(Outbox outbox, Composing composing, Letterhead letterhead, MailWording wording, People people) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.people = people;
    }

    @EventListener
    void on(ChangeReady ready) {
        people.inRole(Role.PROCESS_ADMIN).stream()
                .filter(admin -> ready.asks(admin.id()))
                .forEach(admin -> tell("ready", ready.change(), ready.by(), ready.note(), ready.at(), admin));
    }

    @EventListener
    void on(ChangeAnswered answered) {
        String what = answered.approved() ? "approved" : "declined";
        people.find(answered.askedBy())
                .ifPresent(to -> tell(what, answered.change(), answered.by(), answered.note(), answered.at(), to));
    }

    /** Those who know of it already are left out; what could not go out is told to whoever set its time. */
    @EventListener
    void on(ChangePublished published) {
        String problem = published.problem();
        if (problem != null) {
            people.find(published.by())
                    .ifPresent(to -> tell("failed", published.change(), published.by(), problem, published.at(), to));
            return;
        }
        people.inRole(Role.PROCESS_ADMIN).stream()
                .filter(admin -> !admin.id().equals(published.by()))
                .forEach(admin -> tell(
                        "published",
                        published.change(),
                        published.by(),
                        published.change().note(),
                        published.at(),
                        admin));
    }

    private void tell(String what, Change change, PersonId by, String note, Instant at, Person to) {
        String event = "change " + what + " " + change.id() + " " + at.toEpochMilli();
        outbox.post(event, to, () -> composing.compose("change", words(what, change, by, note, to), to));
    }

    private Words words(String what, Change change, PersonId by, String note, Person to) {
        String name = people.find(by).map(Person::name).orElse(by.value());
        String headline = wording.say(to, "change." + what + ".headline", change.name(), name);
        return letterhead
                .plain()
                .with("headline", headline)
                .with("preview", headline)
                .with("opening", wording.say(to, "change." + what + ".opening", change.name(), name))
                .with("note", note)
                .with(
                        "button",
                        letterhead.line(
                                wording.say(to, "change.open"), "/workshop/changes/" + change.id() + "/publish"))
                .with("because", wording.say(to, "change.because"));
    }
}
