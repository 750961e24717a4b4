package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;

/** Nobody has an account with this name. */
public final class PersonUnknown extends PeopleError {

    private final String id;

    PersonUnknown(PersonId id) {
        this(id.value());
    }

    /** @param id what was asked for, which need not have the form of an id */
    public PersonUnknown(String id) {
        super(Sentence.of("people.refused.nobody", id));
        this.id = id;
    }

    public String id() {
        return id;
    }
}
