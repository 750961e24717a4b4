package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;

/** Without this person nobody could look after accounts and diagrams any more. */
public final class LastAdministrator extends PeopleError {

    LastAdministrator(PersonId id) {
        super(Sentence.of("people.refused.last-administrator", id.value()));
    }
}
