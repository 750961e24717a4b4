package io.crossing.notification;

import java.util.UUID;

/** Brings mails from the outbox to people. */
interface Carrier {

    /** Takes charge of a mail that was just written, in the same transaction. */
    void take(UUID mail);
}
