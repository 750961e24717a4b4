package io.crossing.calendar.web;

import io.crossing.calendar.AddingCalendar;
import io.crossing.calendar.CalendarError.CalendarUnknown;
import io.crossing.calendar.ChangingCalendar;
import io.crossing.calendar.DaysOff;
import io.crossing.calendar.RemovingCalendar;
import io.crossing.people.Person;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.rollout.PreviewingCalendar.Effect;
import io.crossing.rollout.PreviewingCalendar.Move;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendars by which days are counted. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "calendars")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = CalendarResource.AS))
class CalendarResource {

    static final String AS = "application/problem+json";

    private final Calendars calendars;
    private final AddingCalendar adding;
    private final ChangingCalendar changing;
    private final RemovingCalendar removing;
    private final Clock clock;

    CalendarResource(
            Calendars calendars,
            AddingCalendar adding,
            ChangingCalendar changing,
            RemovingCalendar removing,
            Clock clock) {
        this.calendars = calendars;
        this.adding = adding;
        this.changing = changing;
        this.removing = removing;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The calendars, by name")
    @ApiResponse(responseCode = "200", description = "A page of calendars")
    Page<CalendarView> list(Paging paging) {
        List<KeptCalendar> all = calendars.all();
        return Page.of(
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(CalendarView::of)
                        .toList(),
                paging,
                all.size());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One calendar, with its own closing days")
    @ApiResponse(responseCode = "200", description = "The calendar")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    CalendarView get(@PathVariable UUID id) {
        return CalendarView.of(kept(id));
    }

    @GetMapping("/{id}/days-off")
    @Operation(
            summary = "Holidays and closing days of the next twelve months",
            description = "Weekends apart. Holidays are called as in the language asked for.")
    @ApiResponse(responseCode = "200", description = "The days, in their order")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    List<DayOffView> daysOff(@PathVariable UUID id, Locale language) {
        KeptCalendar kept = kept(id);
        LocalDate today = clock.instant().atZone(kept.calendar().zone()).toLocalDate();
        return DaysOff.between(kept.calendar(), today, today.plusYears(1), language).all().stream()
                .map(day -> new DayOffView(day.day(), day.name(), day.own()))
                .toList();
    }

    @PostMapping
    @Operation(summary = "Add a calendar", description = "Up to process admins.")
    @ApiResponse(responseCode = "201", description = "The calendar")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "The name is taken", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look, named under errors",
            content = @Content(mediaType = AS))
    ResponseEntity<CalendarView> add(@RequestBody CalendarBody body, Person by) {
        CalendarId id = adding.add(by, body.toEntries());
        return ResponseEntity.created(URI.create("/api/v1/calendars/" + id)).body(get(id.value()));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a calendar",
            description =
                    "Up to process admins. Rollouts that count by it follow at once: what a changed day lies before is due as many working "
                            + "days later or earlier, with a line in their history.")
    @ApiResponse(responseCode = "200", description = "The calendar as it is now")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "409",
            description = "The name is taken, or somebody else has changed it since that revision",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look, named under errors",
            content = @Content(mediaType = AS))
    CalendarView change(@PathVariable UUID id, @RequestBody CalendarBody body, Person by) {
        int seen = Objects.requireNonNullElse(body.revision(), 0);
        return CalendarView.of(changing.change(by, new CalendarId(id), seen, body.toEntries()));
    }

    @PostMapping("/{id}/preview")
    @Operation(summary = "What a change would move", description = "Nothing is changed. Up to process admins.")
    @ApiResponse(responseCode = "200", description = "How many dates of how many rollouts move, and the first of them")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look, named under errors",
            content = @Content(mediaType = AS))
    EffectView preview(@PathVariable UUID id, @RequestBody CalendarBody body, Person by) {
        return EffectView.of(changing.preview(by, new CalendarId(id), body.toEntries()));
    }

    @PostMapping("/{id}/standard")
    @Operation(
            summary = "Make it the standard calendar",
            description = "Rollouts that start from now on get it unless they choose another. Up to process admins.")
    @ApiResponse(responseCode = "200", description = "The calendar")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    CalendarView makeStandard(@PathVariable UUID id, Person by) {
        return CalendarView.of(changing.makeStandard(by, new CalendarId(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a calendar that nothing counts by", description = "Up to process admins.")
    @ApiResponse(responseCode = "204", description = "It is gone, also if it was already")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "It is in use", content = @Content(mediaType = AS))
    void remove(@PathVariable UUID id, Person by) {
        removing.remove(by, new CalendarId(id));
    }

    private KeptCalendar kept(UUID id) {
        return calendars.find(new CalendarId(id)).orElseThrow(CalendarUnknown::new);
    }

    /** A day on which nobody works. */
    @Schema(name = "DayOff")
    record DayOffView(
            @Schema(example = "2026-12-25") LocalDate on,
            @Schema(example = "Christmas") String name,

            @Schema(description = "Whether it is the organisation's own")
            boolean own) {}

    /** What a change would move. */
    @Schema(name = "CalendarEffect")
    record EffectView(
            int rollouts,
            int deadlines,

            @Schema(description = "Whether there are more rollouts than were looked at")
            boolean atLeast,

            List<MoveView> moves) {

        static EffectView of(Effect effect) {
            return new EffectView(
                    effect.rollouts(),
                    effect.deadlines(),
                    effect.atLeast(),
                    effect.moves().stream().map(MoveView::of).toList());
        }
    }

    /** A date that would move. */
    @Schema(name = "CalendarMove")
    record MoveView(
            UUID rolloutId,
            @Schema(example = "Invoice triage") String rolloutName,
            @Schema(example = "Ownership overran") String name,
            Instant dueBefore,
            Instant dueAfter) {

        static MoveView of(Move move) {
            return new MoveView(move.rollout().value(), move.rolloutName(), move.name(), move.from(), move.to());
        }
    }
}
