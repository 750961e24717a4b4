package io.crossing.imports.web;

import io.crossing.imports.ImportingPilots;
import io.crossing.people.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /imports}: pilots from a CSV file, each row a rollout. */
@RestController
@Tag(name = "imports")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class ImportResource {

    private final ImportingPilots importing;

    ImportResource(ImportingPilots importing) {
        this.importing = importing;
    }

    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Start a rollout from each row of a CSV file",
            description =
                    "Parts: `file`, `mapping`, `dryRun`. The mapping is JSON: a field is a column, several that are joined, or what is the same for all, "
                            + "`{\"name\": \"use_case_name\", \"businessArea\": [\"agency_name\", \"agency_bureau\"], \"sponsor\": {\"value\": \"sam\"}, "
                            + "\"teams\": {\"value\": \"North (tara, 12); South (tom, 9)\"}, \"only\": {\"development_stage\": \"Pilot\"}}`; `only` says which rows "
                            + "count. Left out, it is the caller's last one. People are found by account, address or full name; days are 2027-06-30 or "
                            + "30.06.2027. UTF-8, UTF-16 and Windows-1252; comma, semicolon, tab or bar. Each row is created wholly or not at all; the same row "
                            + "again is skipped. On `dryRun` nothing is created, and `created` says how many would be.")
    @ApiResponse(responseCode = "200", description = "What was created, and why the other rows were not")
    @ApiResponse(
            responseCode = "403",
            description = "Importing is up to a lead",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "422",
            description = "The file or the mapping cannot be used; nothing was created",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ImportAnswer post(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Person by) {
        return ImportAnswer.of(
                importing.run(by, Arrived.content(file), mapping, dryRun), LocaleContextHolder.getLocale());
    }
}
