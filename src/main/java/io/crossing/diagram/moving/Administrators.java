package io.crossing.diagram.moving;

import io.crossing.people.Person;
import io.crossing.people.Role;

/** Who may move running rollouts. */
public final class Administrators {

    private Administrators() {}

    /** @throws MoveError.NotAnAdministrator unless it is a process admin */
    public static void must(Person person) {
        if (!person.is(Role.PROCESS_ADMIN)) {
            throw new MoveError.NotAnAdministrator();
        }
    }
}
