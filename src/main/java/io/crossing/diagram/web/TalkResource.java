package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Comment;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Draft;
import io.crossing.diagram.ElementComments;
import io.crossing.diagram.Presences;
import io.crossing.diagram.Workshop;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is editing a file, and what is said about its elements; for process admins. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}")
@Tag(name = "Diagrams")
class TalkResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Workshop workshop;
    private final DiagramDrafts drafts;
    private final Presences presences;
    private final ElementComments comments;
    private final WorkshopWords words;

    TalkResource(
            Workshop workshop,
            DiagramDrafts drafts,
            Presences presences,
            ElementComments comments,
            WorkshopWords words) {
        this.workshop = workshop;
        this.drafts = drafts;
        this.presences = presences;
        this.comments = comments;
        this.words = words;
    }

    @PutMapping("/presence")
    @Operation(summary = "Say that you are editing it", description = "Every 15 seconds; after 45 you count as gone.")
    @ApiResponse(responseCode = "200", description = "Who else is, and which state the draft is in")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no such file", content = @Content(mediaType = AS))
    PresenceView here(@PathVariable String key, Person by) {
        DiagramKey found = found(key, by);
        presences.seen(found, by.id());
        Draft draft = drafts.of(found).orElse(null);
        return new PresenceView(
                presences.of(found).stream()
                        .filter(person -> !person.equals(by.id()))
                        .map(person -> new Editor(person.value(), words.name(person)))
                        .toList(),
                draft == null ? null : draft.tag(),
                draft == null ? null : words.name(draft.savedBy()));
    }

    @DeleteMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that you have stopped editing it")
    @ApiResponse(responseCode = "204", description = "You are gone")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    void gone(@PathVariable String key, Person by) {
        presences.gone(found(key, by), by.id());
    }

    @GetMapping("/comments")
    @Operation(summary = "What is said about its elements", description = "The oldest first.")
    @ApiResponse(responseCode = "200", description = "ElementComments, open and settled")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no such file", content = @Content(mediaType = AS))
    List<CommentView> said(@PathVariable String key, Person by) {
        return comments.of(found(key, by)).stream().map(this::view).toList();
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something about an element")
    @ApiResponse(responseCode = "201", description = "All comments")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "422", description = "Empty or too long", content = @Content(mediaType = AS))
    List<CommentView> say(@PathVariable String key, @RequestBody CommentBody body, Person by) {
        DiagramKey found = found(key, by);
        comments.say(
                by, found, Objects.requireNonNullElse(body.element, ""), Objects.requireNonNullElse(body.text, ""));
        return said(key, by);
    }

    @PostMapping("/comments/{id}/settle")
    @Operation(summary = "Say that nothing more is to be done about it")
    @ApiResponse(responseCode = "200", description = "All comments")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    List<CommentView> settle(@PathVariable String key, @PathVariable UUID id, Person by) {
        comments.settle(by, found(key, by), id, true);
        return said(key, by);
    }

    @PostMapping("/comments/{id}/reopen")
    @Operation(summary = "Say that it is not settled after all")
    @ApiResponse(responseCode = "200", description = "All comments")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    List<CommentView> reopen(@PathVariable String key, @PathVariable UUID id, Person by) {
        comments.settle(by, found(key, by), id, false);
        return said(key, by);
    }

    private DiagramKey found(String key, Person by) {
        Admins.must(by);
        return workshop.find(key);
    }

    private CommentView view(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.element(),
                comment.body(),
                words.name(comment.by()),
                comment.at(),
                comment.settledBy() == null ? null : words.name(comment.settledBy()));
    }

    /** Who else is editing, and where the draft stands. */
    @Schema(name = "DiagramPresence")
    record PresenceView(
            List<Editor> others,

            @Schema(description = "Null where there is no draft") @Nullable String etag,

            @Nullable String savedBy) {}

    /** Somebody with an editor open. */
    @Schema(name = "DiagramEditor")
    record Editor(
            @Schema(example = "ada") String id,
            @Schema(example = "Ada Admin") String name) {}

    /** Something to say. */
    @Schema(name = "NewDiagramComment")
    record CommentBody(
            @Schema(description = "Id of the element; left out for the whole file", example = "Task_NameOwner")
            @Nullable String element,

            @Schema(example = "Should the deputy see this too?") @Nullable String text) {}

    /** Something that was said. */
    @Schema(name = "DiagramComment")
    record CommentView(
            UUID id,
            @Schema(example = "Task_NameOwner") String element,

            @Schema(example = "Should the deputy see this too?")
            String text,

            @Schema(example = "Ada Admin") String by,
            Instant at,

            @Schema(description = "Who settled it; null while it is open") @Nullable String settledBy) {}
}
