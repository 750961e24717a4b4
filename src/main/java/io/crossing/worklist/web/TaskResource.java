package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FormSchema;
import io.crossing.worklist.ChangingComment;
import io.crossing.worklist.Comment;
import io.crossing.worklist.Commenting;
import io.crossing.worklist.Draft;
import io.crossing.worklist.FindingMentionable;
import io.crossing.worklist.KeepingDraft;
import io.crossing.worklist.LookingAtWorkItem;
import io.crossing.worklist.Substitutes;
import io.crossing.worklist.WorkItemDetails;
import io.crossing.worklist.web.Bodies.CommentBody;
import io.crossing.worklist.web.Bodies.DraftBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One task: its form, drafts and comments. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "tasks")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class TaskResource {

    private final LookingAtWorkItem looking;
    private final KeepingDraft keepingDraft;
    private final Commenting commenting;
    private final ChangingComment changingComment;
    private final FindingMentionable mentionable;
    private final HolderNames names;
    private final JsonMapper json;
    private final Substitutes substitutes;
    private final Clock clock;

    TaskResource(
            LookingAtWorkItem looking,
            KeepingDraft keepingDraft,
            Commenting commenting,
            ChangingComment changingComment,
            FindingMentionable mentionable,
            HolderNames names,
            JsonMapper json,
            Substitutes substitutes,
            Clock clock) {
        this.looking = looking;
        this.keepingDraft = keepingDraft;
        this.commenting = commenting;
        this.changingComment = changingComment;
        this.mentionable = mentionable;
        this.names = names;
        this.json = json;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "A task with its form, open or closed")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    TaskDetailView get(@PathVariable String id, Person reader) {
        WorkItemDetails details = looking.look(new WorkItemId(id), reader);
        FormSchema form = details.form();
        return new TaskDetailView(
                TaskView.of(details.item(), substitutes.of(reader.id()), clock.instant()),
                form == null ? null : json.readTree(form.json()),
                details.draft() == null ? null : DraftView.of(details.draft(), names),
                details.comments().stream().map(CommentView::of).toList(),
                details.help().stream().map(HelpView::of).toList(),
                details.data(),
                details.may());
    }

    @RequestMapping(
            path = "/draft",
            method = {RequestMethod.POST, RequestMethod.PUT})
    @TaskErrors
    @Operation(
            summary = "Keep what you have entered so far",
            description =
                    "Unchecked, for whoever has the task and whom they asked for help. With the revision that you have seen, "
                            + "nothing is overwritten that you have not; without it, this takes the place of whatever is kept.")
    @ApiResponse(responseCode = "200", description = "It is kept")
    DraftKept draft(@PathVariable String id, @RequestBody DraftBody body, Person by) {
        Draft kept = keepingDraft.keep(new WorkItemId(id), by, body.orNone(), body.revision());
        return new DraftKept(kept.revision(), kept.keptAt());
    }

    @GetMapping("/draft")
    @Operation(summary = "What was entered so far")
    @ApiResponse(responseCode = "200", description = "The draft, empty with revision 0 while nothing is kept")
    @ApiResponse(
            responseCode = "403",
            description = "It is not yours to do",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    DraftView draft(@PathVariable String id, Person reader) {
        return keepingDraft
                .kept(new WorkItemId(id), reader)
                .map(draft -> DraftView.of(draft, names))
                .orElse(DraftView.NONE);
    }

    @GetMapping("/comments")
    @Operation(summary = "What was said about a task, oldest first")
    @ApiResponse(responseCode = "200", description = "The comments")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    List<CommentView> comments(@PathVariable String id, Person reader) {
        return commenting.of(new WorkItemId(id), reader).stream()
                .map(CommentView::of)
                .toList();
    }

    @GetMapping("/comments/{comment}")
    @Operation(summary = "One comment")
    @ApiResponse(responseCode = "200", description = "The comment")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see, or no such comment",
            content = @Content(mediaType = Refused.AS))
    CommentView comment(@PathVariable String id, @PathVariable UUID comment, Person reader) {
        return CommentView.of(commenting.get(new WorkItemId(id), comment, reader));
    }

    @GetMapping("/mentionable")
    @Operation(
            summary = "Who can be mentioned in a comment, eight at most",
            description =
                    "Who takes part comes first. Who does not would see the task and its rollout by being mentioned.")
    @ApiResponse(responseCode = "200", description = "The people")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    List<MentionableView> mentionable(
            @PathVariable String id, @RequestParam(defaultValue = "") String q, Person reader) {
        return mentionable.find(new WorkItemId(id), reader, q).stream()
                .map(one -> new MentionableView(
                        one.person().id().value(), one.person().name(), one.outsider()))
                .toList();
    }

    @PostMapping("/comments")
    @TaskErrors
    @Operation(summary = "Say something about a task", description = "To everybody who sees it; also after it is done.")
    @ApiResponse(responseCode = "201", description = "The comment")
    ResponseEntity<CommentView> comment(@PathVariable String id, @RequestBody CommentBody body, Person by) {
        String text = body.text() == null ? "" : body.text();
        Comment comment = commenting.comment(new WorkItemId(id), by, text, Receiver.several(body.bringIn()));
        URI place = URI.create("/api/v1/tasks/" + comment.workItem() + "/comments/" + comment.id());
        return ResponseEntity.created(place).body(CommentView.of(comment));
    }

    @PutMapping("/comments/{comment}")
    @TaskErrors
    @Operation(
            summary = "Change what you said",
            description = "That it was changed shows. Nobody is told twice that they were mentioned.")
    @ApiResponse(responseCode = "200", description = "The comment as it is now")
    CommentView change(@PathVariable String id, @PathVariable UUID comment, @RequestBody CommentBody body, Person by) {
        String text = body.text() == null ? "" : body.text();
        return CommentView.of(
                changingComment.change(new WorkItemId(id), comment, by, text, Receiver.several(body.bringIn())));
    }

    @DeleteMapping("/comments/{comment}")
    @TaskErrors
    @Operation(summary = "Take back what you said", description = "That there was a comment stays to be seen.")
    @ApiResponse(responseCode = "204", description = "It is taken back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable UUID comment, Person by) {
        changingComment.remove(new WorkItemId(id), comment, by);
    }

    /** Somebody who can be mentioned. */
    @Schema(name = "Mentionable")
    record MentionableView(
            @Schema(example = "tara") String id,
            @Schema(example = "Tara Thies") String name,

            @Schema(description = "Whether they would come to see the task by it")
            boolean outsider) {}

    /** When a draft was kept. */
    @Schema(name = "DraftKept")
    record DraftKept(@Schema(example = "4") int revision, Instant keptAt) {}
}
