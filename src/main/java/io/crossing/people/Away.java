package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.time.ZoneId;

/** An absence together with whose it is and where their days begin. */
record Away(PersonId person, ZoneId zone, Absence absence) {

    boolean covers(Instant moment) {
        return absence.covers(moment.atZone(zone).toLocalDate());
    }
}
