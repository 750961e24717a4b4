package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Sends somebody the one mail of a day, if anything waits for it. */
class SendingDigest {

    private final People people;
    private final DigestLines lines;
    private final DigestWriter writer;
    private final Mails mails;
    private final Carrier carrier;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendingDigest(
            People people,
            DigestLines lines,
            DigestWriter writer,
            Mails mails,
            Carrier carrier,
            TransactionOperations transactions,
            Clock clock) {
        this.people = people;
        this.lines = lines;
        this.writer = writer;
        this.mails = mails;
        this.carrier = carrier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing goes out twice, also where two nodes try it: what is in a mail waits no more. */
    void send(PersonId to) {
        people.find(to)
                .filter(Person::active)
                .ifPresent(person -> transactions.executeWithoutResult(status -> sendTo(person)));
    }

    private void sendTo(Person to) {
        UUID mail = UUID.randomUUID();
        List<DigestLine> waiting = lines.putInto(mail, to.id());
        if (waiting.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        mails.add(mail, "digest " + mail, to, writer.write(to, waiting), now, now);
        carrier.take(mail, now);
    }
}
