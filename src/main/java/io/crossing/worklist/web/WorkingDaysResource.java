package io.crossing.worklist.web;

import io.crossing.process.Sentence;
import io.crossing.process.WorkingTime;
import io.crossing.web.InvalidParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells of a day whether the organisation works on it, and how many working days away it is, as forms show it beside a date. */
@RestController
@RequestMapping("/api/v1/working-days")
@Tag(name = "tasks")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class WorkingDaysResource {

    private static final double HALF_A_DAY = 0.5;
    private static final int LONGEST_CLOSURE = 60;
    private static final int FAR = 20;

    private final WorkingTime time;
    private final Clock clock;

    WorkingDaysResource(WorkingTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/{day}")
    @Operation(summary = "Whether a day is a working day, and how many working days away it is")
    @ApiResponse(responseCode = "200", description = "The day")
    @ApiResponse(responseCode = "400", description = "This is no day", content = @Content(mediaType = Refused.AS))
    DayView get(@PathVariable String day) {
        LocalDate asked = day(day);
        LocalDate today = time.day(clock.instant());
        boolean near = Math.abs(asked.getYear() - today.getYear()) <= FAR;
        Integer away = near && !time.scaled() ? away(today, asked) : null;
        return new DayView(asked, works(asked), away, next(asked));
    }

    private Integer away(LocalDate today, LocalDate day) {
        return (int) Math.round(time.daysBetween(time.endOf(today), time.endOf(day)));
    }

    private @Nullable LocalDate next(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_CLOSURE))
                .filter(this::works)
                .findFirst()
                .orElse(null);
    }

    private boolean works(LocalDate day) {
        return time.daysBetween(time.endOf(day.minusDays(1)), time.endOf(day)) > HALF_A_DAY;
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 0 && day.getYear() < 9_000) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new InvalidParameter("day", Sentence.of("web.parameter.day"));
    }

    /** A day as the organisation's calendar has it. */
    @Schema(name = "WorkingDay")
    record DayView(
            LocalDate day,
            boolean working,

            @Schema(
                    description = "Counted from today, negative for what has passed; absent for what is far away",
                    example = "5")
            @Nullable Integer away,

            @Schema(description = "This day, or the first working day after it") @Nullable LocalDate next) {}
}
