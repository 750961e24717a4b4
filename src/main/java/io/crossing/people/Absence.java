package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.LocalDate;

/**
 * Somebody is away, and somebody else stands in.
 *
 * @param until the last day of the absence
 */
public record Absence(LocalDate from, LocalDate until, PersonId substitute) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
