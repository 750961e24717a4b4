package io.crossing.people.web;

import io.crossing.people.Person;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people change about themselves. */
record ProfileForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String timeZone,
        @Nullable String language) {

    static ProfileForm of(Person person) {
        return new ProfileForm(
                person.name(), person.email(), person.timeZone().getId(), Languages.write(person.language()));
    }

    String givenName() {
        return name == null ? "" : name;
    }

    String givenEmail() {
        return email == null ? "" : email;
    }

    @Nullable Locale chosenLanguage() {
        return Languages.read(language);
    }

    ZoneId zone() {
        return Zones.read(timeZone);
    }
}
