package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.ReportingActivation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes figures about use, for example from the tool's own statistics. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}/activation")
@Tag(name = "rollouts")
class ActivationResource {

    private final Involvement involvement;
    private final ReportingActivation reporting;

    ActivationResource(Involvement involvement, ReportingActivation reporting) {
        this.involvement = involvement;
        this.reporting = reporting;
    }

    @PostMapping
    @Operation(summary = "Report how many of a team use it in their real work")
    @ApiResponse(responseCode = "201", description = "The figures are on record")
    @ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "403",
            description = "Up to the owner, the lead, the team lead, the champion and process admins",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such rollout that you take part in",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "409", description = "It is over", content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "422",
            description = "Something is missing or cannot be so; errors names each field",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<ActivationView> report(@PathVariable UUID id, @RequestBody ActivationBody body, Person by) {
        RolloutId rollout = involvement.visibleTo(by, new RolloutId(id)).id();
        Activation reported =
                reporting.report(rollout, by, body.team(), body.day(), body.activated(), body.outOf(), body.source());
        return ResponseEntity.created(URI.create("/api/v1/rollouts/" + rollout + "/activation"))
                .body(ActivationView.of(reported));
    }

    /** Figures about a team. */
    @Schema(name = "NewActivation")
    record ActivationBody(
            @Schema(description = "The team's id", example = "0f2b9c1e-7d31-4c55-9a39-1a5a1d0f0b77") @Nullable String team,

            @Schema(description = "Working days since go-live", example = "30") @Nullable Integer day,

            @Schema(example = "6") @Nullable Integer activated,
            @Schema(example = "14") @Nullable Integer outOf,

            @Schema(example = "Statistics of the tool") @Nullable String source) {}
}
