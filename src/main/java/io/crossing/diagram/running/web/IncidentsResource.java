package io.crossing.diagram.running.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.running.RetryingIncident;
import io.crossing.people.Person;
import io.crossing.process.Incidents;
import io.crossing.process.Incidents.Incident;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What failed in running diagrams, and trying it again. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "incidents", description = "What failed in running diagrams. Up to process admins.")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = IncidentsResource.AS))
@ApiResponse(
        responseCode = "403",
        description = "Not a process admin",
        content = @Content(mediaType = IncidentsResource.AS))
class IncidentsResource {

    static final String AS = "application/problem+json";

    private final Incidents incidents;
    private final RetryingIncident retrying;
    private final IncidentWords words;

    IncidentsResource(Incidents incidents, RetryingIncident retrying, IncidentWords words) {
        this.incidents = incidents;
        this.retrying = retrying;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "What failed and waits for somebody, the oldest first")
    @ApiResponse(responseCode = "200", description = "A page of incidents")
    Page<IncidentView> list(Paging paging, Person by) {
        Admins.must(by);
        List<Incident> all = incidents.open();
        return Page.of(
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(this::view)
                        .toList(),
                paging,
                all.size());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Try it again",
            description = "With values to set first, where one was wrong. It is on record who did it.")
    @ApiResponse(responseCode = "204", description = "It went well")
    @ApiResponse(
            responseCode = "404",
            description = "There is none, or not any more",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "409",
            description = "It failed again; the detail says why",
            content = @Content(mediaType = AS))
    void retry(@PathVariable String id, @RequestBody(required = false) @Nullable RetryBody body, Person by) {
        retrying.retry(by, id, body == null || body.variables() == null ? Map.of() : body.variables());
    }

    private IncidentView view(Incident incident) {
        return new IncidentView(
                incident.id(),
                incident.rollout().value(),
                words.rollout(incident.rollout()),
                incident.process(),
                incident.version(),
                incident.element(),
                incident.name(),
                incident.since(),
                words.why(incident),
                incident.message(),
                incident.variable(),
                incident.value());
    }

    /** Values to set first. */
    @Schema(name = "RetryIncident")
    record RetryBody(
            @Schema(example = "{\"qualityInterval\": \"P5D\"}") @Nullable Map<String, @Nullable Object> variables) {}

    /** Something that failed. */
    @Schema(name = "Incident")
    record IncidentView(
            String id,
            UUID rolloutId,
            @Schema(example = "Invoice triage") String rolloutName,
            @Schema(example = "PilotToScale") String diagram,
            @Schema(example = "3") int version,
            @Schema(example = "Timer_QualityCheckDue") String element,
            @Schema(example = "Quality check came due") String name,
            Instant since,

            @Schema(description = "What failed, in plain words")
            String why,

            @Schema(description = "What the engine said") String message,

            @Schema(description = "What was wrong or missing", example = "qualityInterval") @Nullable String variable,

            @Schema(description = "What it holds") @Nullable String value) {}
}
