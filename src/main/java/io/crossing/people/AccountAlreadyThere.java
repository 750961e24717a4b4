package io.crossing.people;

import io.crossing.process.PersonId;

/** The sign-in name is taken, by an open or a closed account. */
public final class AccountAlreadyThere extends PeopleError {

    private final PersonId id;

    AccountAlreadyThere(PersonId id) {
        super("There is an account with the name \"" + id + "\" already. Choose another name.");
        this.id = id;
    }

    public PersonId id() {
        return id;
    }
}
