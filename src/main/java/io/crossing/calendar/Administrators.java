package io.crossing.calendar;

import io.crossing.people.Person;
import io.crossing.people.Role;

/** Who may change calendars. */
final class Administrators {

    private Administrators() {}

    /** @throws CalendarError.NotAnAdministrator unless it is a process admin */
    static void must(Person person) {
        if (!person.is(Role.PROCESS_ADMIN)) {
            throw new CalendarError.NotAnAdministrator();
        }
    }
}
