package io.crossing.people;

import io.crossing.process.PersonId;

/** Without this person nobody could look after accounts and diagrams any more. */
public final class LastAdministrator extends PeopleError {

    LastAdministrator(PersonId id) {
        super("\"" + id + "\" is the only process admin. Give somebody else this role first.");
    }
}
