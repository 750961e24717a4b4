package io.crossing.people;

import io.crossing.process.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody sign in again whose account was closed; access tokens stay revoked. */
@Service
public class ReopeningAccount {

    private final Accounts accounts;

    ReopeningAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Opens the account, with the password as it was.
     *
     * @throws PersonUnknown if there is no such account
     */
    @Transactional
    public void reopen(PersonId id) {
        accounts.get(id);
        accounts.reopen(id);
    }
}
