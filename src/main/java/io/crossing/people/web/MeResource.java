package io.crossing.people.web;

import io.crossing.people.ChangingPassword;
import io.crossing.people.EntriesRefused;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.people.SignedIn;
import io.crossing.people.signin.StayingSignedIn;
import io.crossing.process.Sentence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who calls. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me", description = "Yourself")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class MeResource {

    private final ChangingPassword changingPassword;
    private final StayingSignedIn stayingSignedIn;

    MeResource(ChangingPassword changingPassword, StayingSignedIn stayingSignedIn) {
        this.changingPassword = changingPassword;
        this.stayingSignedIn = stayingSignedIn;
    }

    @GetMapping
    @Operation(summary = "Who you are, and your roles")
    @ApiResponse(responseCode = "200", description = "You")
    @ApiResponse(
            responseCode = "403",
            description = "A one-time password has to be changed first",
            content = @Content(mediaType = Refused.AS))
    Me me(Person me) {
        return new Me(
                me.id().value(),
                me.name(),
                me.email(),
                me.roles().stream().sorted().toList(),
                me.timeZone().getId());
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change your password", description = "Other sessions end; access tokens stay.")
    @ApiResponse(responseCode = "204", description = "The new password counts from now on", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "The present one is wrong, or the new one is not good enough",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "429", description = "Too many attempts", content = @Content(mediaType = Refused.AS))
    void password(@RequestBody PasswordBody body, Person me, HttpServletRequest request, HttpServletResponse response) {
        if (body.current() == null || body.password() == null) {
            throw new EntriesRefused(
                    body.current() == null ? "current" : "password", Sentence.of("people.refused.password.needed"));
        }
        SignedIn renewed = changingPassword.change(me.id(), body.current(), body.password());
        stayingSignedIn.as(renewed, request, response);
    }

    /** Yourself. */
    @Schema(name = "Me")
    record Me(
            @Schema(example = "lea") String id,
            @Schema(example = "Lea Lang") String name,
            @Schema(example = "lea@crossing.example") String email,
            @Schema(example = "[\"LEAD\"]") List<Role> roles,
            @Schema(example = "Europe/Berlin") String timeZone) {}

    /** A password and the one that takes its place. */
    @Schema(name = "PasswordChange")
    record PasswordBody(
            @Schema(example = "k7fm-2qxd-9bvt-nw4e") @Nullable String current,

            @Schema(description = "10 to 72 characters", example = "a bridge of nine piers") @Nullable String password) {}
}
