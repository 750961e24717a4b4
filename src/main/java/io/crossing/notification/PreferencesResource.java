package io.crossing.notification;

import io.crossing.people.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller is told. */
@RestController
@RequestMapping("/api/v1/me/preferences")
@Tag(name = "me")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class PreferencesResource {

    private final ChoosingPreferences choosing;

    PreferencesResource(ChoosingPreferences choosing) {
        this.choosing = choosing;
    }

    @GetMapping
    @Operation(summary = "How you are told: each mail, one a day or only what is late; quiet hours; language")
    @ApiResponse(responseCode = "200", description = "Your preferences")
    PreferencesBody get(Person me) {
        return PreferencesBody.of(choosing.of(me), me);
    }

    @PutMapping
    @Operation(
            summary = "Say how you want to be told",
            description = "What waits for a daily mail goes out at the new time, or at once if there is to be none.")
    @ApiResponse(responseCode = "200", description = "Your preferences from now on")
    @ApiResponse(
            responseCode = "422",
            description = "A field cannot be so, named under errors",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    PreferencesBody put(@RequestBody PreferencesBody body, Person me) {
        Telling telling = body.toTelling();
        Person changed = choosing.choose(me, telling, body.zone(me), body.chosenLanguage());
        return PreferencesBody.of(telling, changed);
    }
}
