package io.crossing.people.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.Absence;
import io.crossing.people.EntriesRefused;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When somebody is away, and who stands in. */
@Schema(name = "Absence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceBody(
        @Schema(description = "Given by the product", accessMode = Schema.AccessMode.READ_ONLY) @Nullable UUID id,

        @Schema(example = "2026-12-21") @Nullable LocalDate from,

        @Schema(description = "The last day", example = "2027-01-03") @Nullable LocalDate until,

        @Schema(description = "Another person's id", example = "tom") @Nullable String substitute,

        @Schema(
                description =
                        "The rollouts in which they stand in; absent or empty for all that no other absence names")
        @Nullable List<UUID> rollouts) {

    static AbsenceBody of(Absence absence) {
        return new AbsenceBody(
                absence.id(),
                absence.from(),
                absence.until(),
                absence.substitute().value(),
                absence.rollouts().stream().map(RolloutId::value).sorted().toList());
    }

    Absence toAbsence() {
        if (from == null) {
            throw new EntriesRefused("from", Sentence.of("people.refused.absence.from"));
        }
        if (until == null) {
            throw new EntriesRefused("until", Sentence.of("people.refused.absence.until"));
        }
        return new Absence(from, until, PersonIds.inField("substitute", substitute), named());
    }

    private Set<RolloutId> named() {
        if (rollouts == null) {
            return Set.of();
        }
        if (rollouts.contains(null)) {
            throw new EntriesRefused("rollouts", Sentence.of("people.refused.absence.rollouts"));
        }
        return rollouts.stream().map(RolloutId::new).collect(Collectors.toSet());
    }
}
