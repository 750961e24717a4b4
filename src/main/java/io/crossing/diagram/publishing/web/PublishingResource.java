package io.crossing.diagram.publishing.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.publishing.ApprovingChange;
import io.crossing.diagram.publishing.ChangeAsItIs;
import io.crossing.diagram.publishing.Publication;
import io.crossing.diagram.publishing.PublicationState;
import io.crossing.diagram.publishing.PublishingChange;
import io.crossing.diagram.publishing.PublishingChange.Published;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.DiagramKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishing a draft with its change: asked for, approved by somebody else, deployed now or later. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/draft")
@Tag(name = "publishing", description = "Deploying drafts. Up to process admins.")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = PublishingResource.AS))
@ApiResponse(
        responseCode = "403",
        description = "Not a process admin",
        content = @Content(mediaType = PublishingResource.AS))
@ApiResponse(
        responseCode = "404",
        description = "There is no draft",
        content = @Content(mediaType = PublishingResource.AS))
class PublishingResource {

    static final String AS = "application/problem+json";

    private final Workshop workshop;
    private final DiagramDrafts drafts;
    private final Changes changes;
    private final ChangeAsItIs now;
    private final ApprovingChange approving;
    private final PublishingChange publishing;

    PublishingResource(
            Workshop workshop,
            DiagramDrafts drafts,
            Changes changes,
            ChangeAsItIs now,
            ApprovingChange approving,
            PublishingChange publishing) {
        this.workshop = workshop;
        this.drafts = drafts;
        this.changes = changes;
        this.now = now;
        this.approving = approving;
        this.publishing = publishing;
    }

    @GetMapping("/publication")
    @Operation(summary = "How far the draft's change is on its way to being deployed")
    @ApiResponse(responseCode = "200", description = "Its state, and what was said")
    PublicationView get(@PathVariable String key, Person by) {
        Change change = change(key, by);
        return now.said(change)
                .map(said -> PublicationView.of(change, said, List.of()))
                .orElseGet(() -> PublicationView.draft(change));
    }

    @PostMapping("/ready")
    @Operation(
            summary = "Say that the change is ready",
            description = "The other process admins are asked to look at it. An edit makes this void.")
    @ApiResponse(responseCode = "200", description = "It waits for somebody else")
    @ApiResponse(
            responseCode = "422",
            description = "Something in it may not be deployed, named under findings",
            content = @Content(mediaType = AS))
    PublicationView ready(@PathVariable String key, @RequestBody(required = false) @Nullable NoteBody body, Person by) {
        Change change = change(key, by);
        return PublicationView.of(change, approving.ask(by, change.id(), note(body)), List.of());
    }

    @PostMapping("/approve")
    @Operation(summary = "Approve the change as it is now", description = "An edit afterwards makes this void.")
    @ApiResponse(responseCode = "200", description = "It can be published")
    @ApiResponse(
            responseCode = "409",
            description = "You wrote it or asked for it, or nobody asked",
            content = @Content(mediaType = AS))
    PublicationView approve(
            @PathVariable String key, @RequestBody(required = false) @Nullable NoteBody body, Person by) {
        Change change = change(key, by);
        return PublicationView.of(change, approving.approve(by, change.id(), note(body)), List.of());
    }

    @PostMapping("/decline")
    @Operation(summary = "Send the change back, with a reason")
    @ApiResponse(responseCode = "200", description = "It is worked on again")
    @ApiResponse(
            responseCode = "409",
            description = "You wrote it or asked for it, or nobody asked",
            content = @Content(mediaType = AS))
    PublicationView decline(
            @PathVariable String key, @RequestBody(required = false) @Nullable NoteBody body, Person by) {
        Change change = change(key, by);
        return PublicationView.of(change, approving.decline(by, change.id(), note(body)), List.of());
    }

    @PostMapping("/publish")
    @Operation(
            summary = "Deploy the files of the draft's change together",
            description = "What starts from now on runs on them; what runs stays on its versions until it is moved.")
    @ApiResponse(responseCode = "200", description = "It is deployed, or goes out at its time")
    @ApiResponse(
            responseCode = "409",
            description = "Nobody else has approved it as it is",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "Something in it may not be deployed, named under findings; or the time has passed",
            content = @Content(mediaType = AS))
    PublicationView publish(
            @PathVariable String key, @RequestBody(required = false) @Nullable PublishBody body, Person by) {
        Change change = change(key, by);
        Instant at = body == null || body.at() == null ? null : body.at().toInstant();
        Published published = publishing.publish(by, change.id(), body == null ? null : body.note(), at);
        return PublicationView.of(change, published.publication(), published.versions());
    }

    @DeleteMapping("/publish")
    @Operation(summary = "Do not let it go out at its time")
    @ApiResponse(responseCode = "200", description = "It stays approved")
    @ApiResponse(responseCode = "409", description = "Nobody asked to publish it", content = @Content(mediaType = AS))
    PublicationView unschedule(@PathVariable String key, Person by) {
        Change change = change(key, by);
        return PublicationView.of(change, publishing.unschedule(by, change.id()), List.of());
    }

    private Change change(String key, Person by) {
        Admins.must(by);
        DiagramKey file = workshop.find(key);
        return changes.get(
                drafts.of(file).orElseThrow(() -> new DraftUnknown(file)).change());
    }

    private static @Nullable String note(@Nullable NoteBody body) {
        return body == null ? null : body.note();
    }

    /** What somebody says about a change. */
    @Schema(name = "PublicationNote")
    record NoteBody(
            @Schema(example = "Owners need more time.") @Nullable String note) {}

    /** When a change goes out. */
    @Schema(name = "Publish")
    record PublishBody(
            @Schema(example = "Owners need more time.") @Nullable String note,

            @Schema(description = "At once if left out", example = "2031-05-03T06:00:00Z") @Nullable OffsetDateTime at) {}

    /** How far a change is. */
    @Schema(name = "Publication")
    record PublicationView(
            @Schema(description = "The change") UUID change,
            @Schema(example = "More time for owners") String name,
            PublicationState state,
            @Nullable String note,
            @Schema(example = "ada") @Nullable String askedBy,
            @Nullable Instant askedAt,
            @Schema(example = "alan") @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answer,

            @Schema(description = "When it goes out") @Nullable Instant publishAt,

            @Nullable Instant publishedAt,

            @Schema(description = "Why it could not go out at its time") @Nullable String problem,

            @Schema(description = "What was deployed") List<VersionView> versions) {

        static PublicationView of(Change change, Publication said, List<Version> versions) {
            return new PublicationView(
                    change.id().value(),
                    change.name(),
                    said.state(),
                    said.note(),
                    said.askedBy().value(),
                    said.askedAt(),
                    said.answeredBy() == null ? null : said.answeredBy().value(),
                    said.answeredAt(),
                    said.answer(),
                    said.publishAt(),
                    said.publishedAt(),
                    said.problem(),
                    versions.stream().map(VersionView::of).toList());
        }

        static PublicationView draft(Change change) {
            return new PublicationView(
                    change.id().value(),
                    change.name(),
                    PublicationState.DRAFT,
                    change.note(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }
    }

    /** A file that was deployed. */
    @Schema(name = "PublishedVersion")
    record VersionView(
            @Schema(example = "PilotToScale") String key,
            @Schema(example = "bpmn") String kind,
            @Schema(example = "4") int version) {

        static VersionView of(Version version) {
            return new VersionView(version.key().name(), version.key().kind().code(), version.version());
        }
    }
}
