package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.jdbc.RolloutFilter;
import io.crossing.rollout.jdbc.RolloutSearch;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rollouts: find them, read one, start one. */
@RestController
@RequestMapping("/api/v1/rollouts")
@Tag(name = "rollouts", description = "Pilots on their way to standard practice")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class RolloutsResource {

    private final StartingRollout starting;
    private final Involvement involvement;
    private final RolloutSearch search;
    private final RolloutViews views;

    RolloutsResource(StartingRollout starting, Involvement involvement, RolloutSearch search, RolloutViews views) {
        this.starting = starting;
        this.involvement = involvement;
        this.search = search;
        this.views = views;
    }

    @PostMapping
    @Operation(
            summary = "Start a rollout from a pilot that worked",
            description =
                    "The sponsor is asked to confirm at once. Sent again with the same Idempotency-Key it is answered, not repeated.")
    @ApiResponse(responseCode = "201", description = "It runs; Location is its address")
    @ApiResponse(
            responseCode = "400",
            description = "This is no JSON, or has a field that nobody knows",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "403",
            description = "Starting a rollout is up to a lead",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "422",
            description = "Something is missing or cannot be so; errors names each field, such as teams[0].lead",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<RolloutDetails> start(@RequestBody NewRolloutBody body, Person by) {
        Rollout rollout = starting.start(by, body.answers(), body.process());
        return ResponseEntity.created(URI.create("/api/v1/rollouts/" + rollout.id()))
                .body(views.details(rollout));
    }

    @GetMapping
    @Operation(
            summary = "Find rollouts, what is late first",
            description = "Those that you take part in; leads, founders and process admins see all.")
    @ApiResponse(responseCode = "200", description = "A page of rollouts")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = Refused.AS))
    Page<RolloutView> list(
            @Parameter(description = "A stage by id or name", example = "Ownership")
                    @RequestParam(required = false)
                    @Nullable String stage,
            @RequestParam(required = false) @Nullable RolloutState state,
            @Parameter(description = "Whether the stage's deadline has passed")
                    @RequestParam(required = false)
                    @Nullable Boolean overdue,
            @Parameter(example = "sam") @RequestParam(required = false) @Nullable String sponsor,
            @Parameter(example = "olga") @RequestParam(required = false) @Nullable String owner,
            @Parameter(description = "The business area or a part of it", example = "Finance")
                    @RequestParam(required = false)
                    @Nullable String area,
            @Parameter(description = "A part of the name, the summary or the area", example = "invoice")
                    @RequestParam(required = false)
                    @Nullable String q,
            @SortableBy({"name", "businessArea", "state", "stage", "stageEnteredAt", "stageDueAt", "startedAt"})
                    Paging paging,
            Person reader) {
        boolean all = reader.seesEverything() || reader.is(Role.FOUNDER);
        RolloutFilter filter =
                new RolloutFilter(all ? null : reader.id(), stage, state, overdue, sponsor, owner, area, q);
        return views.of(search.find(filter, paging));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One rollout with its stages, teams, decision rights, budget and outcome")
    @ApiResponse(responseCode = "200", description = "The rollout")
    @ApiResponse(
            responseCode = "404",
            description = "There is none that you take part in",
            content = @Content(mediaType = Refused.AS))
    RolloutDetails get(@PathVariable UUID id, Person reader) {
        return views.details(involvement.visibleTo(reader, new RolloutId(id)));
    }
}
