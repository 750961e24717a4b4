package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.ChangeState;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DescribingChange;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Workshop;
import io.crossing.people.Person;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** DiagramDrafts that go together; for process admins. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Diagrams")
class ChangesResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Changes changes;
    private final DiagramDrafts drafts;
    private final DescribingChange describing;
    private final Workshop workshop;
    private final WorkshopWords words;

    ChangesResource(
            Changes changes,
            DiagramDrafts drafts,
            DescribingChange describing,
            Workshop workshop,
            WorkshopWords words) {
        this.changes = changes;
        this.drafts = drafts;
        this.describing = describing;
        this.workshop = workshop;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "Changes under way", description = "The newest first. For process admins.")
    @ApiResponse(responseCode = "200", description = "Each with its drafts")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    List<ChangeView> open(Person by) {
        Admins.must(by);
        return changes.open().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One change")
    @ApiResponse(responseCode = "200", description = "The change with its drafts")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    ChangeView one(@PathVariable UUID id, Person by) {
        Admins.must(by);
        return view(changes.get(new ChangeId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Say what a change is for")
    @ApiResponse(responseCode = "200", description = "The change with its drafts")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "It is over", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "422", description = "Named under errors", content = @Content(mediaType = AS))
    ResponseEntity<?> describe(@PathVariable UUID id, @RequestBody ChangeBody body, Person by) {
        List<FieldProblem> problems = describing
                .describe(
                        by,
                        new ChangeId(id),
                        Objects.requireNonNullElse(body.name, ""),
                        Objects.requireNonNullElse(body.note, ""))
                .stream()
                .map(problem -> new FieldProblem(problem.field(), words.say(problem.message())))
                .toList();
        if (problems.isEmpty()) {
            return ResponseEntity.ok(one(id, by));
        }
        return ResponseEntity.of(Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "diagram",
                        "entries-refused",
                        words.say("workshop.problem.entries.title"),
                        words.say("workshop.problem.entries.detail"),
                        problems))
                .build();
    }

    @PutMapping("/{id}/drafts/{key}")
    @Operation(summary = "Put a draft into this change")
    @ApiResponse(responseCode = "200", description = "The change with its drafts")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no such draft", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "409", description = "One of the changes is over", content = @Content(mediaType = AS))
    ChangeView join(@PathVariable UUID id, @PathVariable String key, Person by) {
        Admins.must(by);
        describing.join(by, workshop.find(key), new ChangeId(id));
        return one(id, by);
    }

    private ChangeView view(Change change) {
        return new ChangeView(
                change.id().value(),
                change.name(),
                change.note(),
                change.state(),
                change.begunBy().value(),
                change.begunAt(),
                drafts.of(change).stream().map(DraftView::of).toList());
    }

    /** What a change is for. */
    @Schema(name = "ChangeEntries")
    record ChangeBody(
            @Schema(example = "A stage for the works council") @Nullable String name,

            @Schema(example = "Agreed on 3 May; the forms were tried with two teams.") @Nullable String note) {}

    /** DiagramDrafts that go together. */
    @Schema(name = "Change")
    record ChangeView(
            UUID id,

            @Schema(example = "A stage for the works council")
            String name,

            String note,
            ChangeState state,
            @Schema(example = "ada") String begunBy,
            Instant begunAt,
            List<DraftView> drafts) {}
}
