package io.crossing.adoption.web;

import io.crossing.adoption.ImportingUsage;
import io.crossing.adoption.UsageColumns;
import io.crossing.adoption.UsageRead;
import io.crossing.adoption.UsageUnreadable;
import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Involvement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes usage exports from programs. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}/activation/import")
@Tag(name = "rollouts")
class UsageImportResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Involvement involvement;
    private final ImportingUsage importing;
    private final AdoptionWords words;

    UsageImportResource(Involvement involvement, ImportingUsage importing, AdoptionWords words) {
        this.involvement = involvement;
        this.importing = importing;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Take the figures of a usage export (CSV)",
            description =
                    "Encoding and separator are found out. Which column means what is kept for the next time; where it is not said, as kept or guessed. A row that is on record already is skipped; rows with problems are named and left out.")
    @ApiResponse(responseCode = "200", description = "What was read and, unless dryRun, kept")
    @ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "403",
            description = "Up to the owner, the lead, the team lead, the champion and process admins",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such rollout that you take part in",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "The file or the mapping cannot be used; nothing was kept",
            content = @Content(mediaType = PROBLEM))
    UsageImported take(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @Parameter(description = "The name of the column with the team") @RequestParam(required = false) @Nullable String teamColumn,
            @Parameter(description = "… with the working days after go-live") @RequestParam(required = false) @Nullable String dayColumn,
            @Parameter(description = "… with how many used it") @RequestParam(required = false) @Nullable String activatedColumn,
            @Parameter(description = "… with of how many; everybody in the team where it is left out")
                    @RequestParam(required = false)
                    @Nullable String outOfColumn,
            @Parameter(description = "The day for the whole file, where no column has it")
                    @RequestParam(required = false)
                    @Nullable Integer day,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Person by)
            throws IOException {
        RolloutId rollout = involvement.visibleTo(by, new RolloutId(id)).id();
        if (file.getSize() > 2L * ImportingUsage.LARGEST) {
            throw refused("file", Sentence.of("adoption.import.unreadable.long"));
        }
        try {
            String text = importing.text(file.getBytes());
            UsageColumns said = teamColumn == null && activatedColumn == null
                    ? null
                    : new UsageColumns(teamColumn, dayColumn, activatedColumn, outOfColumn);
            UsageRead read = importing.read(rollout, text, said, day);
            if (!dryRun) {
                importing.keep(rollout, by, text, read.columns(), day, source(source), true);
            }
            return UsageImported.of(read, dryRun, words);
        } catch (UsageUnreadable unreadable) {
            throw refused("file", Sentence.of("adoption.import.unreadable." + unreadable.why()));
        }
    }

    private String source(@Nullable String source) {
        return source == null || source.isBlank() ? words.of("adoption.import.source") : source.strip();
    }

    private static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }

    /** What became of a file. */
    @Schema(name = "UsageImported")
    record UsageImported(
            @Schema(description = "In the file", example = "12")
            int rows,

            @Schema(description = "New on record; on dryRun 0", example = "9")
            long created,

            @Schema(description = "On record already", example = "2")
            long skipped,

            List<RowProblemView> problems,
            UsageColumns columns) {

        static UsageImported of(UsageRead read, boolean dryRun, AdoptionWords words) {
            List<RowProblemView> problems = read.problems().stream()
                    .map(problem -> new RowProblemView(problem.row(), problem.field(), words.problem(problem)))
                    .toList();
            long bad = problems.stream().map(RowProblemView::row).distinct().count();
            return new UsageImported(
                    read.rows().size() + (int) bad,
                    dryRun ? 0 : read.fresh(),
                    read.rows().size() - read.fresh(),
                    problems,
                    read.columns());
        }
    }

    /** What is wrong with a row. */
    @Schema(name = "UsageRowProblem")
    record RowProblemView(
            @Schema(description = "The line of the file", example = "4")
            int row,

            @Schema(example = "activated") String field,

            @Schema(example = "14 of 12 is more than everybody: 116 %.")
            String message) {}
}
