package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an account: its sessions and access tokens count no more, the name stays on the record. */
@Service
public class ClosingAccount {

    private final Accounts accounts;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingAccount(Accounts accounts, Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the account and publishes {@link AccountClosed}; an account that is closed stays as it is.
     *
     * @throws PersonUnknown if there is no such account
     * @throws LastAdministrator if nobody else is process admin
     */
    @Transactional
    public void close(PersonId id) {
        accounts.mustKeepAnAdministrator(id);
        Person person = accounts.get(id).person();
        if (!person.active()) {
            return;
        }
        Instant now = clock.instant();
        accounts.close(id);
        tokens.revokeAll(id, now);
        events.publishEvent(new AccountClosed(id, now));
    }
}
