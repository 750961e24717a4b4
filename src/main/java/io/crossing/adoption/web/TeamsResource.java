package io.crossing.adoption.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.AddingTeam;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Team;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adds teams to running rollouts, for programs. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}/teams")
@Tag(name = "rollouts")
class TeamsResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Involvement involvement;
    private final AddingTeam adding;

    TeamsResource(Involvement involvement, AddingTeam adding) {
        this.involvement = involvement;
        this.adding = adding;
    }

    @PostMapping
    @Operation(
            summary = "Add a team to a running rollout",
            description = "It is brought in as every team; what the others did stands.")
    @ApiResponse(responseCode = "201", description = "The team")
    @ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "403",
            description = "Up to whoever decides on teams, and the sponsor",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such rollout that you take part in",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "It is over or on hold", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "Something is missing or cannot be so; errors names each field",
            content = @Content(mediaType = PROBLEM))
    ResponseEntity<AddedTeam> add(@PathVariable UUID id, @RequestBody NewTeam body, Person by) {
        RolloutId rollout = involvement.visibleTo(by, new RolloutId(id)).id();
        Team team = adding.add(rollout, by.id(), body.name(), body.lead(), body.people(), body.reason());
        return ResponseEntity.created(URI.create("/api/v1/rollouts/" + id))
                .body(new AddedTeam(
                        team.id().value(),
                        team.name(),
                        team.lead().value(),
                        team.people(),
                        team.state().name()));
    }

    /** A team to be added. */
    @Schema(name = "NewTeamOfRollout")
    record NewTeam(
            @Schema(example = "West") @Nullable String name,
            @Schema(example = "tara") @Nullable String lead,

            @Schema(description = "How many people would use it", example = "14") @Nullable Integer people,

            @Schema(example = "The west has the same invoices.") @Nullable String reason) {}

    /** The team as it was added. */
    @Schema(name = "AddedTeam")
    record AddedTeam(UUID id, String name, String lead, int people, String state) {}
}
