package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Administrators;
import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveId;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Moves;
import io.crossing.diagram.moving.MovingRollouts;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
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

/** Moving running rollouts to another version of their diagram. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "moves", description = "Moving running rollouts to another version. Up to process admins.")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = MovesResource.AS))
@ApiResponse(
        responseCode = "403",
        description = "Not a process admin",
        content = @Content(mediaType = MovesResource.AS))
class MovesResource {

    static final String AS = "application/problem+json";

    private final Moves moves;
    private final MovingRollouts moving;
    private final MoveWords words;

    MovesResource(Moves moves, MovingRollouts moving, MoveWords words) {
        this.moves = moves;
        this.moving = moving;
        this.words = words;
    }

    @PostMapping("/diagrams/{key}/moves")
    @Operation(
            summary = "Move running rollouts to another version, or try it",
            description =
                    "A long job in the background: one rollout after the other, each wholly or not at all. A dry run does and undoes the "
                            + "same; a move that follows it within an hour gives the dates that it showed.")
    @ApiResponse(responseCode = "201", description = "The move, which has begun")
    @ApiResponse(responseCode = "404", description = "There is no such diagram", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look, named under errors",
            content = @Content(mediaType = AS))
    ResponseEntity<MoveView> start(@PathVariable String key, @RequestBody MoveBody body, Person by) {
        return created(moving.start(by, key, body.toEntries()));
    }

    @GetMapping("/diagrams/{key}/moves")
    @Operation(summary = "The moves of a diagram, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of moves, without their rollouts")
    Page<MoveView> of(@PathVariable String key, Paging paging, Person reader) {
        Administrators.must(reader);
        return moves.list(key, paging).map(move -> MoveView.of(move, null));
    }

    @GetMapping("/moves")
    @Operation(summary = "All moves, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of moves, without their rollouts")
    Page<MoveView> all(Paging paging, Person reader) {
        Administrators.must(reader);
        return moves.list(null, paging).map(move -> MoveView.of(move, null));
    }

    @GetMapping("/moves/{id}")
    @Operation(
            summary = "How far a move has come, and what it came to for each rollout",
            description = "What was not moved comes first. The rollouts come in pages of up to 200.")
    @ApiResponse(responseCode = "200", description = "The move")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    MoveView get(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size,
            Person reader) {
        Administrators.must(reader);
        return view(found(new MoveId(id)), verdict, new Paging(page, size, null));
    }

    @PostMapping("/moves/{id}/stop")
    @Operation(summary = "Stop it after the rollout that it is at", description = "What was moved stays moved.")
    @ApiResponse(responseCode = "200", description = "The move")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "It does not run", content = @Content(mediaType = AS))
    MoveView stop(@PathVariable UUID id, Person by) {
        return view(moving.stop(by, new MoveId(id)));
    }

    @PostMapping("/moves/{id}/resume")
    @Operation(summary = "Let it go on where it was stopped")
    @ApiResponse(responseCode = "200", description = "The move")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "It is done", content = @Content(mediaType = AS))
    MoveView resume(@PathVariable UUID id, Person by) {
        return view(moving.resume(by, new MoveId(id)));
    }

    @PostMapping("/moves/{id}/retry")
    @Operation(
            summary = "Try again what was not moved",
            description = "With more elements and where they lead, where that is what it lacked.")
    @ApiResponse(responseCode = "200", description = "The move, which runs again")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "409",
            description = "It still runs, or moved everything",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "An element cannot be led there",
            content = @Content(mediaType = AS))
    MoveView retry(@PathVariable UUID id, @RequestBody(required = false) @Nullable RetryBody body, Person by) {
        return view(
                moving.retry(by, new MoveId(id), body == null || body.mapping() == null ? Map.of() : body.mapping()));
    }

    @PostMapping("/moves/{id}/back")
    @Operation(
            summary = "Lead back what it has moved",
            description = "A move of its own by the same ways the other way round, which can be tried first.")
    @ApiResponse(responseCode = "201", description = "The move that leads back")
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "409",
            description = "It was a dry run, still runs, or moved nothing",
            content = @Content(mediaType = AS))
    ResponseEntity<MoveView> back(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable BackBody body, Person by) {
        boolean dryRun = body != null && Boolean.TRUE.equals(body.dryRun());
        return created(moving.back(by, new MoveId(id), dryRun, body == null ? null : body.reason()));
    }

    private ResponseEntity<MoveView> created(Move move) {
        return ResponseEntity.created(URI.create("/api/v1/moves/" + move.id())).body(view(move));
    }

    private MoveView view(Move move) {
        return view(move, null, new Paging(0, Paging.LARGEST_SIZE, null));
    }

    private MoveView view(Move move, @Nullable Verdict verdict, Paging paging) {
        return MoveView.of(
                move,
                moves.results(move.id(), verdict, paging)
                        .map(result -> MoveView.RolloutView.of(result, words.why(result))));
    }

    private Move found(MoveId id) {
        return moves.find(id).orElseThrow(MoveUnknown::new);
    }

    /** Where what was not moved goes on. */
    @Schema(name = "RetryMove")
    record RetryBody(
            @Schema(example = "{\"Task_NameOwner\": \"Task_NameOwnerAndDeputy\"}") @Nullable Map<String, @Nullable String> mapping) {}

    /** Whether leading back is only tried, and why it is done. */
    @Schema(name = "MoveBack")
    record BackBody(
            @Schema(example = "true") @Nullable Boolean dryRun,

            @Schema(example = "The new stage asks too much.") @Nullable String reason) {}
}
