package io.crossing.people;

import io.crossing.process.PersonId;

/** Nobody has an account with this name. */
public final class PersonUnknown extends PeopleError {

    private final String id;

    PersonUnknown(PersonId id) {
        this(id.value());
    }

    /** @param id what was asked for, which need not have the form of an id */
    public PersonUnknown(String id) {
        super("Nobody has an account with the name \"" + id + "\".");
        this.id = id;
    }

    public String id() {
        return id;
    }
}
