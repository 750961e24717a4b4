package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import io.crossing.people.Person;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the transaction that causes them: none goes out if it rolls back, each goes out once if it commits. */
@Component
class Outbox {

    private final Mails mails;
    private final Carrier carrier;
    private final Clock clock;

    Outbox(Mails mails, Carrier carrier, Clock clock) {
        this.mails = mails;
        this.carrier = carrier;
        this.clock = clock;
    }

    /**
     * Posts a letter to a person whose account is open, unless that event's letter to them was posted before.
     *
     * @param event names what happened, the same each time that it is told
     */
    @Transactional
    public void post(String event, Person to, Supplier<Letter> letter) {
        String key = event + " → " + to.id();
        if (!to.active() || mails.exists(key)) {
            return;
        }
        UUID id = UUID.randomUUID();
        mails.add(id, key, to, letter.get(), clock.now());
        carrier.take(id);
    }
}
