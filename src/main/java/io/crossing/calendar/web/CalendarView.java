package io.crossing.calendar.web;

import io.crossing.process.KeptCalendar;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A calendar as the API says it. */
@Schema(name = "Calendar")
record CalendarView(
        UUID id,
        @Schema(example = "Munich") String name,

        @Schema(description = "Grows with every change of what is worked on", example = "3")
        int revision,

        @Schema(description = "Whether rollouts get it that choose none")
        boolean standard,

        @Schema(example = "Europe/Berlin") String zone,

        @Schema(description = "Whose holidays count, ISO 3166 in small letters", example = "de") @Nullable String country,

        @Schema(example = "by") @Nullable String region,
        List<DayOfWeek> weekend,
        List<ClosedView> closed) {

    static CalendarView of(KeptCalendar kept) {
        return new CalendarView(
                kept.id().value(),
                kept.name(),
                kept.revision(),
                kept.standard(),
                kept.calendar().zone().getId(),
                kept.calendar().country(),
                kept.calendar().region(),
                kept.calendar().weekend().stream().sorted().toList(),
                kept.calendar().closed().entrySet().stream()
                        .map(day -> new ClosedView(day.getKey(), day.getValue()))
                        .toList());
    }

    /** A closing day of the organisation's own. */
    @Schema(name = "ClosingDay")
    record ClosedView(
            @Schema(example = "2026-12-24") LocalDate on,
            @Schema(example = "Christmas break") String reason) {}
}
