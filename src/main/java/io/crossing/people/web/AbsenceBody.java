package io.crossing.people.web;

import io.crossing.people.Absence;
import io.crossing.people.EntriesRefused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody is away, and who stands in. */
@Schema(name = "Absence")
record AbsenceBody(
        @Schema(example = "2026-12-21") @Nullable LocalDate from,

        @Schema(description = "The last day", example = "2027-01-03") @Nullable LocalDate until,

        @Schema(description = "Another person's id", example = "tom") @Nullable String substitute) {

    static AbsenceBody of(Absence absence) {
        return new AbsenceBody(
                absence.from(), absence.until(), absence.substitute().value());
    }

    Absence toAbsence() {
        if (from == null) {
            throw new EntriesRefused("from", "Say which day is the first, such as 2026-12-21.");
        }
        if (until == null) {
            throw new EntriesRefused("until", "Say which day is the last, such as 2027-01-03.");
        }
        return new Absence(from, until, PersonIds.inField("substitute", substitute));
    }
}
