package io.crossing.diagram.web;

import io.crossing.diagram.ComparingVersions;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.diff.Difference;
import io.crossing.people.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two states of a file. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/diff")
@Tag(name = "Diagrams")
class DiffResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Workshop workshop;
    private final ComparingVersions comparing;

    DiffResource(Workshop workshop, ComparingVersions comparing) {
        this.workshop = workshop;
        this.comparing = comparing;
    }

    @GetMapping
    @Operation(
            summary = "Compare two states",
            description =
                    "Each is draft, deployed (the newest version) or a version's number. What is only drawn elsewhere "
                            + "is apart, under moved.")
    @ApiResponse(responseCode = "200", description = "Added, removed, changed and moved elements, rows or fields")
    @ApiResponse(
            responseCode = "403",
            description = "Drafts are for process admins",
            content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no such state", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "422", description = "One of them cannot be read", content = @Content(mediaType = AS))
    Difference compare(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestParam(defaultValue = "deployed") @Parameter(example = "deployed") String from,
            @RequestParam(defaultValue = "draft") @Parameter(example = "draft") String to,
            Person reader) {
        return comparing.compare(reader, workshop.find(key), from, to);
    }
}
