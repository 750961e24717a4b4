package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account is made of.
 *
 * @param password absent for somebody who does not sign in yet
 * @param oneTime whether the password has to be changed at the first sign-in
 * @param timeZone absent for the installation's own
 */
public record NewPerson(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        @Nullable String password,
        boolean oneTime,
        @Nullable PersonId superior,
        @Nullable ZoneId timeZone) {

    public NewPerson(PersonId id, String name, String email, Set<Role> roles, @Nullable String password) {
        this(id, name, email, roles, password, false, null, null);
    }

    public NewPerson withSuperior(PersonId person) {
        return new NewPerson(id, name, email, roles, password, oneTime, person, timeZone);
    }

    NewPerson withOneTimePassword(String word) {
        return new NewPerson(id, name, email, roles, word, true, superior, timeZone);
    }
}
