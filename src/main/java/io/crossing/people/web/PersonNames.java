package io.crossing.people.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;

/** Calls people by their names on a page. */
record PersonNames(People people) {

    public String of(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** Whether they can still stand in for somebody. */
    public boolean active(PersonId id) {
        return people.isActive(id);
    }
}
