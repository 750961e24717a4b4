package io.crossing.notification;

import io.crossing.people.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Due dates for calendar programs, which cannot sign in: whoever knows the secret address reads them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "calendar", description = "Your due dates in your calendar program")
class DueDatesResource {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeed feed;
    private final KeepingCalendar keeping;

    DueDatesResource(CalendarFeed feed, KeepingCalendar keeping) {
        this.feed = feed;
        this.keeping = keeping;
    }

    @GetMapping("/calendar/{token}.ics")
    @SecurityRequirements
    @Operation(
            summary = "The due dates that a secret address opens",
            description =
                    "Needs no sign-in: the address is the secret. With If-None-Match, 304 while nothing has changed.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar, after RFC 5545",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "As it was", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "There is no such address, or it was revoked",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        byte[] calendar = feed.of(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(hash(calendar))
                .body(calendar);
    }

    @GetMapping("/me/calendar")
    @Operation(summary = "Whether your due dates can be read with a secret address, and since when")
    @ApiResponse(responseCode = "200", description = "Since when; without since there is none")
    State state(Person me) {
        return new State(keeping.since(me.id()).orElse(null));
    }

    @PostMapping("/me/calendar")
    @Operation(
            summary = "Make a secret address",
            description = "The answer holds it, this once; an address from before opens nothing any more.")
    @ApiResponse(responseCode = "201", description = "The address")
    ResponseEntity<Made> make(Person me) {
        String url = keeping.make(me.id());
        return ResponseEntity.created(URI.create("/api/v1/me/calendar")).body(new Made(url));
    }

    @DeleteMapping("/me/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke the secret address at once")
    @ApiResponse(responseCode = "204", description = "It opens nothing any more", content = @Content)
    void revoke(Person me) {
        keeping.revoke(me.id());
    }

    private static String hash(byte[] calendar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(calendar));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Use a complete one.", e);
        }
    }

    /** Since when there is a secret address. */
    @Schema(name = "DueDateCalendar")
    record State(@Nullable Instant since) {}

    /** A new secret address. */
    @Schema(name = "DueDateAddress")
    record Made(
            @Schema(example = "https://crossing.example.org/api/v1/calendar/Zm9yZ2V0IG1l.ics")
            String url) {}
}
