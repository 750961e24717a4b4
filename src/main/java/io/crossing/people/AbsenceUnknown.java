package io.crossing.people;

import java.util.UUID;

/** The person has no such absence, or it was taken back. */
public final class AbsenceUnknown extends PeopleError {

    AbsenceUnknown(UUID id) {
        super("There is no absence " + id + ".");
    }
}
