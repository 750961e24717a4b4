package io.crossing.diagram.web;

import io.crossing.diagram.Workshop;
import io.crossing.diagram.Workshop.Piece;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.DiagramKey;
import io.crossing.process.Sentence;
import io.crossing.web.InvalidParameter;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is deployed. */
@RestController
@RequestMapping("/api/v1/diagrams")
@Tag(name = "Diagrams")
class DiagramsResource {

    private final Workshop workshop;
    private final DeployedFiles deployed;

    DiagramsResource(Workshop workshop, DeployedFiles deployed) {
        this.workshop = workshop;
        this.deployed = deployed;
    }

    @GetMapping
    @Operation(
            summary = "Diagrams, tables and forms",
            description = "With their versions, how many rollouts run on each, and, for process admins, their drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them: diagrams before tables before forms, each by name")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit, named under parameter",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    Page<DiagramView> list(
            @RequestParam(defaultValue = "") @Parameter(description = "bpmn, dmn or form; all if left out") String kind,
            @RequestParam(defaultValue = "") @Parameter(description = "A part of the name") String q,
            Paging paging,
            Person reader) {
        if (!kind.isEmpty() && !kind.matches("bpmn|dmn|form")) {
            throw new InvalidParameter("kind", Sentence.of("web.parameter.one-of", List.of("bpmn", "dmn", "form")));
        }
        boolean admin = reader.is(Role.PROCESS_ADMIN);
        String part = q.strip().toLowerCase(Locale.ROOT);
        List<Piece> found = workshop.pieces(piece -> (admin || piece.newest() != null)
                && (kind.isEmpty() || piece.key().kind().code().equals(kind))
                && (piece.key().name() + " " + piece.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(part));
        Map<DiagramKey, List<Version>> versions = deployed.all().stream().collect(Collectors.groupingBy(Version::key));
        return Page.of(
                found.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(piece -> DiagramView.of(piece, versions.getOrDefault(piece.key(), List.of()), admin))
                        .toList(),
                paging,
                found.size());
    }

    @GetMapping("/{key}")
    @Operation(
            summary = "The file",
            description =
                    "As it was deployed: application/bpmn+xml, application/dmn+xml or, for a form, application/json. "
                            + "The key may carry its ending where several files have one name.")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(
            responseCode = "404",
            description = "There is none, or not in this version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> file(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestParam(required = false) @Parameter(description = "The newest if left out") @Nullable Integer version) {
        DiagramKey found = workshop.find(key);
        int wanted = version != null
                ? version
                : deployed.versions(found).stream()
                        .findFirst()
                        .map(Version::version)
                        .orElseThrow(() -> new DiagramUnknown(key.toString()));
        return FileAnswer.of(found, workshop.file(found, wanted));
    }

    @GetMapping("/{key}/versions")
    @Operation(summary = "One of them, with its versions")
    @ApiResponse(responseCode = "200", description = "Its versions, its draft, and who is editing it")
    @ApiResponse(
            responseCode = "404",
            description = "There is none",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    DiagramView versions(@PathVariable @Parameter(example = "PilotToScale") String key, Person reader) {
        boolean admin = reader.is(Role.PROCESS_ADMIN);
        DiagramKey found = workshop.find(key);
        return workshop.pieces(piece -> piece.key().equals(found) && (admin || piece.newest() != null)).stream()
                .findFirst()
                .map(piece -> DiagramView.of(piece, deployed.versions(found), admin))
                .orElseThrow(() -> new DiagramUnknown(key));
    }
}
