package io.crossing.people;

import io.crossing.process.Sentence;
import java.util.UUID;

/** The person has no such absence, or it was taken back. */
public final class AbsenceUnknown extends PeopleError {

    AbsenceUnknown(UUID id) {
        super(Sentence.of("people.refused.no-absence", String.valueOf(id)));
    }
}
