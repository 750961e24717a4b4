package io.crossing.people.web;

import io.crossing.people.Person;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What people change about themselves. */
record ProfileForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String timeZone) {

    static ProfileForm of(Person person) {
        return new ProfileForm(person.name(), person.email(), person.timeZone().getId());
    }

    String givenName() {
        return name == null ? "" : name;
    }

    String givenEmail() {
        return email == null ? "" : email;
    }

    ZoneId zone() {
        return Zones.read(timeZone);
    }
}
