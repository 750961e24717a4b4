package io.crossing.people.web;

import io.crossing.people.Absence;
import io.crossing.people.EntriesRefused;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An absence as typed. */
record AbsenceForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String substitute,
        @Nullable Set<String> rollouts) {

    static AbsenceForm of(Absence absence) {
        return new AbsenceForm(
                absence.from().toString(),
                absence.until().toString(),
                absence.substitute().value(),
                absence.rollouts().stream().map(RolloutId::toString).collect(Collectors.toSet()));
    }

    static AbsenceForm empty() {
        return new AbsenceForm("", "", "", Set.of());
    }

    public boolean names(RolloutId rollout) {
        return rollouts != null && rollouts.contains(rollout.toString());
    }

    Absence toAbsence() {
        return new Absence(
                day("from", from), day("until", until), PersonIds.inField("substitute", substitute), chosen());
    }

    private Set<RolloutId> chosen() {
        try {
            return rollouts == null
                    ? Set.of()
                    : rollouts.stream().map(RolloutId::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new EntriesRefused("rollouts", Sentence.of("people.refused.absence.these"));
        }
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw new EntriesRefused(field, Sentence.of("people.refused.absence.day"));
        }
    }
}
