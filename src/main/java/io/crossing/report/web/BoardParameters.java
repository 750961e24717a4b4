package io.crossing.report.web;

import io.crossing.process.Sentence;
import io.crossing.web.InvalidParameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which board page is asked for, as it stands in an address: {@code asOf} and {@code since} as days. */
record BoardParameters(@Nullable String asOf, @Nullable String since) {

    /** @throws InvalidParameter if one is no day, {@code asOf} has not come yet, or {@code since} does not come before it */
    BoardDays on(LocalDate today) {
        LocalDate day = day(today);
        return new BoardDays(today, day, compared(Objects.requireNonNullElse(day, today)));
    }

    private @Nullable LocalDate day(LocalDate today) {
        LocalDate day = day("asOf", asOf);
        if (day != null && day.isAfter(today)) {
            throw new InvalidParameter("asOf", Sentence.of("report.refused.day-ahead", today.toString()));
        }
        return day;
    }

    private @Nullable LocalDate compared(LocalDate asOf) {
        LocalDate day = day("since", since);
        if (day != null && !day.isBefore(asOf)) {
            throw new InvalidParameter("since", Sentence.of("report.refused.since", asOf.toString()));
        }
        return day;
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < 2000 || day.getYear() > 9999) {
                throw new InvalidParameter(name, Sentence.of("report.refused.year"));
            }
            return day;
        } catch (DateTimeParseException noDay) {
            throw new InvalidParameter(name, Sentence.of("web.parameter.day"));
        }
    }
}
