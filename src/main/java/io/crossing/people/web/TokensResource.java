package io.crossing.people.web;

import io.crossing.people.AccessToken;
import io.crossing.people.HandingOutToken;
import io.crossing.people.Person;
import io.crossing.people.RevokingToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Access tokens for one's own programs. */
@RestController
@RequestMapping("/api/v1/me/tokens")
@Tag(name = "me")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class TokensResource {

    private final HandingOutToken handingOut;
    private final RevokingToken revoking;

    TokensResource(HandingOutToken handingOut, RevokingToken revoking) {
        this.handingOut = handingOut;
        this.revoking = revoking;
    }

    @GetMapping
    @Operation(summary = "Your access tokens, newest first, without their secrets")
    @ApiResponse(responseCode = "200", description = "The tokens")
    List<AccessToken> list(Person me) {
        return handingOut.of(me.id());
    }

    @PostMapping
    @Operation(
            summary = "Make an access token",
            description = "The answer holds the secret, this once; send it as Authorization: Bearer.")
    @ApiResponse(responseCode = "201", description = "The token with its secret")
    @ApiResponse(
            responseCode = "422",
            description = "The name is missing or too long, or there are 50 tokens",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<Handed> create(@RequestBody TokenBody body, Person me) {
        HandingOutToken.Handed handed = handingOut.handOut(me.id(), body.name() == null ? "" : body.name());
        AccessToken token = handed.token();
        return ResponseEntity.created(URI.create("/api/v1/me/tokens/" + token.id()))
                .body(new Handed(token.id(), token.name(), token.created(), handed.secret()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an access token at once")
    @ApiResponse(responseCode = "204", description = "It counts no more", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "You have no such token",
            content = @Content(mediaType = Refused.AS))
    void revoke(@PathVariable UUID id, Person me) {
        revoking.revoke(me.id(), id);
    }

    /** What a token is for. */
    @Schema(name = "NewToken")
    record TokenBody(
            @Schema(example = "Import from the ticket system") @Nullable String name) {}

    /** A new token. */
    @Schema(name = "HandedToken")
    record Handed(
            UUID id,

            @Schema(example = "Import from the ticket system")
            String name,

            Instant created,

            @Schema(example = "crossing_dGhpcyBpcyBhbiBleGFtcGxlIG9mIGEgc2VjcmV0IQ")
            String token) {}
}
