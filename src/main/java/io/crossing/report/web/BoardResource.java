package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.ViewingBoard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /reports/board?asOf=}: the board page as JSON, CSV, Markdown or PDF, by ending or Accept. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class BoardResource {

    private final ViewingBoard viewing;
    private final BoardFiles files;

    BoardResource(ViewingBoard viewing, BoardFiles files) {
        this.viewing = viewing;
        this.files = files;
    }

    @GetMapping(path = "/board", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What a board is told on one page, as the record stood at the end of a day",
            description =
                    "`asOf` and `since` are days, at whose ends it stands so; without them how it stands now, compared with a month before. Made of nothing that happened later: once its day is over the "
                            + "answer stays the same to the last byte. People stand in it by their accounts. For leads, process admins and founders. Also as .csv, "
                            + ".md and .pdf, by ending or Accept.")
    @ApiResponse(responseCode = "200", description = "The page")
    @ApiResponse(
            responseCode = "400",
            description = "A day is no day, or has not come yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "403",
            description = "It is for leads and the founder",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<String> json(BoardParameters asked, Person reader) {
        BoardDays days = asked.on(viewing.today());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(viewing.json(days.asOf(), days.since(), reader));
    }

    @GetMapping(path = "/board", produces = ReportFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> csvAsked(BoardParameters asked, Person reader) {
        return csv(asked, reader);
    }

    @GetMapping(path = "/board.csv", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The board page as CSV", description = "Section, subject, what, value.")
    ResponseEntity<byte[]> csv(BoardParameters asked, Person reader) {
        BoardDays days = asked.on(viewing.today());
        return ReportFile.csv(days.fileName(), files.csv(days, reader));
    }

    @GetMapping(path = "/board", produces = ReportFile.MARKDOWN)
    @Operation(hidden = true)
    ResponseEntity<byte[]> markdownAsked(BoardParameters asked, Person reader, Locale locale) {
        return markdown(asked, reader, locale);
    }

    @GetMapping(path = "/board.md", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The board page as Markdown", description = "In the language asked for.")
    ResponseEntity<byte[]> markdown(BoardParameters asked, Person reader, Locale locale) {
        BoardDays days = asked.on(viewing.today());
        return ReportFile.markdown(days.fileName(), files.markdown(days, reader, locale));
    }

    @GetMapping(path = "/board", produces = ReportFile.PDF)
    @Operation(hidden = true)
    ResponseEntity<byte[]> pdfAsked(BoardParameters asked, Person reader, Locale locale) {
        return pdf(asked, reader, locale);
    }

    @GetMapping(path = "/board.pdf", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The board page as PDF", description = "One page, in the language asked for.")
    ResponseEntity<byte[]> pdf(BoardParameters asked, Person reader, Locale locale) {
        BoardDays days = asked.on(viewing.today());
        return ReportFile.pdf(days.fileName(), files.pdf(days, reader, locale));
    }
}
