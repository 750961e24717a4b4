package io.crossing.people.web;

import io.crossing.people.NewPerson;
import io.crossing.people.Person;
import io.crossing.people.PersonProfile;
import io.crossing.people.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as a process admin fills it in; the id only when it is new. */
record PersonForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable Set<Role> roles,
        @Nullable String superior,
        @Nullable String timeZone) {

    static PersonForm empty() {
        return new PersonForm("", "", "", Set.of(Role.PARTICIPANT), "", "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.id().value(),
                person.name(),
                person.email(),
                person.roles(),
                person.superior() == null ? "" : person.superior().value(),
                person.timeZone().getId());
    }

    NewPerson toNewPerson() {
        return new NewPerson(
                PersonIds.inField("id", id),
                text(name),
                text(email),
                roles == null ? Set.of() : roles,
                null,
                false,
                PersonIds.inOptionalField("superior", superior),
                null);
    }

    PersonProfile toProfile() {
        return new PersonProfile(
                text(name),
                text(email),
                roles == null ? Set.of() : roles,
                PersonIds.inOptionalField("superior", superior),
                Zones.read(timeZone));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
