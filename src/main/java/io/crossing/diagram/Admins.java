package io.crossing.diagram;

import io.crossing.people.Person;
import io.crossing.people.Role;

/** Who may change diagrams. */
public final class Admins {

    private Admins() {}

    /** @throws WorkshopError.NotAnAdministrator unless it is a process admin */
    public static void must(Person person) {
        if (!person.is(Role.PROCESS_ADMIN)) {
            throw new WorkshopError.NotAnAdministrator();
        }
    }
}
