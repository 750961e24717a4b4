package io.crossing.people.web;

import io.crossing.people.EntriesRefused;
import io.crossing.people.NewPerson;
import io.crossing.people.Person;
import io.crossing.people.PersonProfile;
import io.crossing.people.Role;
import io.crossing.process.Sentence;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account as a process admin fills it in; the id only when it is new. */
record PersonForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable Set<String> roles,
        @Nullable String superior,
        @Nullable String timeZone,
        @Nullable String language) {

    static PersonForm empty() {
        return new PersonForm("", "", "", Set.of(Role.PARTICIPANT.name()), "", "", "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.id().value(),
                person.name(),
                person.email(),
                person.roles().stream().map(Role::name).collect(Collectors.toSet()),
                person.superior() == null ? "" : person.superior().value(),
                person.timeZone().getId(),
                Languages.write(person.language()));
    }

    NewPerson toNewPerson() {
        return new NewPerson(
                PersonIds.inField("id", id),
                text(name),
                text(email),
                chosen(),
                null,
                false,
                PersonIds.inOptionalField("superior", superior),
                null);
    }

    PersonProfile toProfile() {
        return new PersonProfile(
                text(name),
                text(email),
                chosen(),
                PersonIds.inOptionalField("superior", superior),
                Zones.read(timeZone),
                Languages.read(language));
    }

    private Set<Role> chosen() {
        try {
            return roles == null ? Set.of() : roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new EntriesRefused("roles", Sentence.of("people.refused.roles"));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
