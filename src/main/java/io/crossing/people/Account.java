package io.crossing.people;

import org.jspecify.annotations.Nullable;

/**
 * A person together with what signing in needs.
 *
 * @param passwordHash absent for somebody who does not sign in yet
 * @param passwordVersion how often the password was changed; a session remembers with which one it began
 */
record Account(Person person, @Nullable String passwordHash, int passwordVersion, boolean mustChangePassword) {

    SignedIn signedIn() {
        return new SignedIn(person.id(), person.name(), passwordVersion);
    }

    boolean accepts(SignedIn somebody) {
        return person.active() && passwordVersion == somebody.passwordVersion();
    }
}
