package io.crossing.people.web;

import io.crossing.people.Absence;
import io.crossing.people.EntriesRefused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** An absence as typed. */
record AbsenceForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String substitute) {

    static AbsenceForm of(Absence absence) {
        return new AbsenceForm(
                absence.from().toString(),
                absence.until().toString(),
                absence.substitute().value());
    }

    static AbsenceForm empty() {
        return new AbsenceForm("", "", "");
    }

    Absence toAbsence() {
        return new Absence(day("from", from), day("until", until), PersonIds.inField("substitute", substitute));
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw new EntriesRefused(field, "Choose a day, such as 2026-12-21.");
        }
    }
}
