package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.DiscardingDraft;
import io.crossing.diagram.Draft;
import io.crossing.diagram.RestoringRevision;
import io.crossing.diagram.Revision;
import io.crossing.diagram.Revision.How;
import io.crossing.diagram.SavingDraft;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.WorkshopError.RevisionNeeded;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a diagram, table or form; for process admins. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/draft")
@Tag(name = "Diagrams")
class DraftResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Workshop workshop;
    private final DiagramDrafts drafts;
    private final SavingDraft saving;
    private final DiscardingDraft discarding;
    private final RestoringRevision restoring;

    DraftResource(
            Workshop workshop,
            DiagramDrafts drafts,
            SavingDraft saving,
            DiscardingDraft discarding,
            RestoringRevision restoring) {
        this.workshop = workshop;
        this.drafts = drafts;
        this.saving = saving;
        this.discarding = discarding;
        this.restoring = restoring;
    }

    @GetMapping
    @Operation(summary = "The draft's file", description = "Its ETag is what a save has to name.")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no draft", content = @Content(mediaType = AS))
    ResponseEntity<byte[]> file(@PathVariable @Parameter(example = "PilotToScale") String key, Person by) {
        Draft draft = draft(key, by);
        return FileAnswer.ok(draft.key())
                .eTag(EntityTag.of(draft))
                .body(drafts.file(draft).content());
    }

    @PutMapping
    @Operation(
            summary = "Save a file as draft",
            description = "The file is the body. Where there is a draft, If-Match names the ETag that was read, or *. "
                    + "A key that nothing has yet makes a new diagram, table or form.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/bpmn+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/dmn+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "200", description = "Saved")
    @ApiResponse(responseCode = "201", description = "Saved as the first draft of this file")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "412",
            description = "Somebody else has saved or discarded it since; nothing was saved, theirs is named",
            content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "413", description = "Larger than 2 MB", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "No editor could open the file, or it cannot have this name",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "428",
            description = "There is a draft, and If-Match is missing",
            content = @Content(mediaType = AS))
    ResponseEntity<DraftView> save(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") @Parameter(hidden = true) String type,
            @RequestParam(required = false)
                    @Parameter(description = "The change that it belongs to; its own if left out")
                    @Nullable UUID change,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Whether it stays in the history as a revision of its own")
                    boolean keep,
            InputStream body,
            Person by)
            throws IOException {
        Admins.must(by);
        Sent.mustBeAFile(type);
        byte[] content = Sent.all(body);
        Draft saved = saving.save(
                by,
                workshop.forSaving(key, content),
                content,
                EntityTag.seen(ifMatch),
                change == null ? null : new ChangeId(change),
                keep ? How.KEPT : How.EDITED);
        ResponseEntity.BodyBuilder answer = saved.revision() == 1 && ifMatch == null
                ? ResponseEntity.created(
                        URI.create("/api/v1/diagrams/" + saved.key().file() + "/draft"))
                : ResponseEntity.ok();
        return answer.eTag(EntityTag.of(saved)).body(DraftView.of(saved));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard the draft", description = "If-Match names the ETag that was read, or *.")
    @ApiResponse(responseCode = "204", description = "It is gone; what is deployed stays as it is")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no draft", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "412", description = "Somebody has saved since", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "428", description = "If-Match is missing", content = @Content(mediaType = AS))
    void discard(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Person by) {
        Draft draft = draft(key, by);
        discarding.discard(by, draft.key(), seen(draft, ifMatch));
    }

    @GetMapping("/revisions")
    @Operation(summary = "What the draft was before", description = "The newest first; the last 200 are kept.")
    @ApiResponse(responseCode = "200", description = "Its revisions")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no draft", content = @Content(mediaType = AS))
    List<RevisionView> revisions(@PathVariable @Parameter(example = "PilotToScale") String key, Person by) {
        return restoring.history(draft(key, by)).stream().map(RevisionView::of).toList();
    }

    @GetMapping("/revisions/{revision}")
    @Operation(summary = "The file as it was in a revision")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "It is not kept", content = @Content(mediaType = AS))
    ResponseEntity<byte[]> revision(
            @PathVariable @Parameter(example = "PilotToScale") String key, @PathVariable int revision, Person by) {
        Draft draft = draft(key, by);
        return FileAnswer.ok(draft.key()).body(restoring.content(draft, revision));
    }

    @PostMapping("/revisions/{revision}/restore")
    @Operation(
            summary = "Take up a revision again",
            description = "It becomes the newest one; nothing is lost. If-Match names the ETag that was read, or *.")
    @ApiResponse(responseCode = "200", description = "The draft")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "It is not kept", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "412", description = "Somebody has saved since", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "428", description = "If-Match is missing", content = @Content(mediaType = AS))
    ResponseEntity<DraftView> restore(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @PathVariable int revision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Person by) {
        Draft draft = draft(key, by);
        Draft restored = restoring.restore(by, draft.key(), revision, seen(draft, ifMatch));
        return ResponseEntity.ok().eTag(EntityTag.of(restored)).body(DraftView.of(restored));
    }

    private static String seen(Draft draft, @Nullable String ifMatch) {
        String seen = EntityTag.seen(ifMatch);
        if (seen == null) {
            throw new RevisionNeeded(draft.key());
        }
        return seen;
    }

    private Draft draft(String key, Person by) {
        Admins.must(by);
        DiagramKey found = workshop.find(key);
        return drafts.of(found).orElseThrow(() -> new DraftUnknown(found));
    }

    /** A state of a draft that is kept. */
    @Schema(name = "DraftRevision")
    record RevisionView(
            @Schema(example = "7") int revision,

            @Schema(description = "EDITED by the editor itself, KEPT on purpose, IMPORTED or RESTORED")
            How how,

            @Schema(example = "ada") String savedBy,
            Instant begunAt,
            Instant savedAt) {

        static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.number(), revision.how(), revision.by().value(), revision.begunAt(), revision.at());
        }
    }
}
