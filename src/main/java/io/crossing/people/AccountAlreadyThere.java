package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;

/** The sign-in name is taken, by an open or a closed account. */
public final class AccountAlreadyThere extends PeopleError {

    private final PersonId id;

    AccountAlreadyThere(PersonId id) {
        super(Sentence.of("people.refused.account-there", id.value()));
        this.id = id;
    }

    public PersonId id() {
        return id;
    }
}
