package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Attachment;
import io.crossing.worklist.AttachingFile;
import io.crossing.worklist.ReadingFile;
import io.crossing.worklist.RemovingFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The files that are attached to tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "tasks")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class FilesResource {

    private final AttachingFile attaching;
    private final ReadingFile reading;
    private final RemovingFile removing;
    private final Download download;

    FilesResource(AttachingFile attaching, ReadingFile reading, RemovingFile removing, Download download) {
        this.attaching = attaching;
        this.reading = reading;
        this.removing = removing;
        this.download = download;
    }

    @GetMapping("/tasks/{id}/attachments")
    @Operation(summary = "The files of a task, oldest first")
    @ApiResponse(responseCode = "200", description = "The files")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    List<FileView> list(@PathVariable String id, Person reader) {
        return reading.of(new WorkItemId(id), reader).stream().map(FileView::of).toList();
    }

    @PostMapping(path = "/tasks/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @TaskErrors
    @Operation(
            summary = "Attach a file to an open task",
            description =
                    "The part `file`. Size and kind are limited, and the content has to be what the name says. The same file under "
                            + "the same name again changes nothing.")
    @ApiResponse(responseCode = "201", description = "It is attached")
    ResponseEntity<FileView> attach(
            @PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file, Person by) {
        Uploaded uploaded = Uploaded.of(file);
        Attachment attached = attaching.attach(new WorkItemId(id), by, uploaded.name(), uploaded.content());
        return ResponseEntity.created(URI.create("/api/v1/attachments/" + attached.id()))
                .body(FileView.of(attached));
    }

    @GetMapping("/attachments/{id}")
    @Operation(summary = "A file's content, for everybody who sees its task", description = "Its ETag is its SHA-256.")
    @ApiResponse(
            responseCode = "200",
            description = "The content, to be saved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such file that you see",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<StreamingResponseBody> get(@PathVariable UUID id, Person reader) {
        return download.of(id, reader);
    }

    @DeleteMapping("/attachments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @TaskErrors
    @Operation(
            summary = "Take a file away again",
            description = "For whoever attached it, until the task is done. The history keeps its name and SHA-256.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    void remove(@PathVariable UUID id, Person by) {
        removing.remove(id, by);
    }
}
