package io.crossing.notification;

import java.time.Instant;
import java.util.UUID;

/** Brings mails from the outbox to people. */
interface Carrier {

    /**
     * Takes charge of a mail that was just written, in the same transaction.
     *
     * @param earliest before which it is not brought
     */
    void take(UUID mail, Instant earliest);
}
