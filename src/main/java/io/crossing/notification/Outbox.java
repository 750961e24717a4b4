package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import io.crossing.people.Person;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters in the transaction that causes them: none goes out if it rolls back, each goes out once if it commits, as the
 * person likes to be told.
 */
@Component
class Outbox {

    private final Mails mails;
    private final DigestLines lines;
    private final Tellings tellings;
    private final Carrier carrier;
    private final Digests digests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            Mails mails,
            DigestLines lines,
            Tellings tellings,
            Carrier carrier,
            Digests digests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.mails = mails;
        this.lines = lines;
        this.tellings = tellings;
        this.carrier = carrier;
        this.digests = digests;
        this.clock = clock;
    }

    /** Posts news. */
    @Transactional
    public void post(String event, Person to, Supplier<Letter> letter) {
        post(event, to, Urgency.NEWS, letter);
    }

    /**
     * Posts a letter to a person whose account is open, unless that event's letter to them was posted before: by mail, in their next digest or, as
     * it always does, only in the product.
     *
     * @param event names what happened, the same each time that it is told
     */
    @Transactional
    public void post(String event, Person to, Urgency urgency, Supplier<Letter> letter) {
        String key = key(event, to);
        if (!news(key, to)) {
            return;
        }
        Telling telling = tellings.of(to.id());
        Letter written = letter.get();
        switch (telling.way(urgency)) {
            case MAIL -> mail(key, to, written, telling.earliest(urgency, clock.now(), to.timeZone()));
            case DIGEST -> {
                note(key, to, urgency, written, telling);
                show(key, to, written);
            }
            case NONE -> show(key, to, written);
        }
    }

    /** The same without a mail: it stands in the product, and goes to the channel of whoever has one. */
    @Transactional
    public void postWithoutMail(String event, Person to, Supplier<Letter> letter) {
        String key = key(event, to);
        if (news(key, to)) {
            show(key, to, letter.get());
        }
    }

    private boolean news(String key, Person to) {
        return to.active() && !mails.exists(key) && !lines.exists(key);
    }

    private static String key(String event, Person to) {
        return event + " → " + to.id();
    }

    private void mail(String key, Person to, Letter letter, Instant earliest) {
        UUID id = UUID.randomUUID();
        mails.add(id, key, to, letter, clock.now(), earliest);
        told(id, to, letter);
        carrier.take(id, earliest);
    }

    private void show(String key, Person to, Letter letter) {
        UUID id = UUID.randomUUID();
        mails.addWithoutMail(id, key, to, letter, clock.now());
        told(id, to, letter);
    }

    private void told(UUID id, Person to, Letter letter) {
        events.publishEvent(new Told(id, to, letter.subject()));
    }

    private void note(String key, Person to, Urgency urgency, Letter letter, Telling telling) {
        lines.add(key, to.id(), new DigestLine(letter.subject(), letter.link(), urgency, clock.now()));
        digests.at(telling.nextDigest(clock.now(), to.timeZone()), to.id());
    }
}
