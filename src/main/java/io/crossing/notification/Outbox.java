package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import io.crossing.people.Person;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final Clock clock;

    Outbox(Mails mails, DigestLines lines, Tellings tellings, Carrier carrier, Digests digests, Clock clock) {
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
     * Posts a letter to a person whose account is open, unless that event's letter to them was posted before.
     *
     * @param event names what happened, the same each time that it is told
     */
    @Transactional
    public void post(String event, Person to, Urgency urgency, Supplier<Letter> letter) {
        String key = event + " → " + to.id();
        if (!to.active() || mails.exists(key) || lines.exists(key)) {
            return;
        }
        Telling telling = tellings.of(to.id());
        switch (telling.way(urgency)) {
            case MAIL -> mail(key, to, letter.get(), telling.earliest(urgency, clock.now(), to.timeZone()));
            case DIGEST -> note(key, to, urgency, letter.get(), telling);
            case NONE -> {}
        }
    }

    private void mail(String key, Person to, Letter letter, Instant earliest) {
        UUID id = UUID.randomUUID();
        mails.add(id, key, to, letter, clock.now(), earliest);
        carrier.take(id, earliest);
    }

    private void note(String key, Person to, Urgency urgency, Letter letter, Telling telling) {
        lines.add(key, to.id(), new DigestLine(letter.subject(), letter.link(), urgency, clock.now()));
        digests.at(telling.nextDigest(clock.now(), to.timeZone()), to.id());
    }
}
