package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.PortfolioFilter;
import io.crossing.report.PortfolioFilter.Standing;
import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioTotals;
import io.crossing.report.ViewingPortfolio;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /reports/portfolio}: the portfolio in pages, or as a whole in a file. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class PortfolioResource {

    /** What still reads as a list on paper. */
    private static final int MOST_PRINTED = 1_000;

    private final ViewingPortfolio viewing;
    private final PortfolioLines lines;
    private final Printing printing;

    PortfolioResource(ViewingPortfolio viewing, PortfolioLines lines, Printing printing) {
        this.viewing = viewing;
        this.lines = lines;
        this.printing = printing;
    }

    /** A page of the portfolio, and how many of all that fit stand how. */
    record PortfolioBody(List<PortfolioView> items, int page, int size, long total, PortfolioTotals totals) {}

    @GetMapping(path = "/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Every rollout: where it is, for how long, on whom it waits, when it is likely to end",
            description =
                    "Of those that the caller may see, what is late first. `is`: under-way, late, on-hold, ended, embedded, rescoped, stopped; "
                            + "also by stage, sponsor, owner, lead, on (who holds something), area and q. As a whole as .csv, .md or .pdf, "
                            + "by ending or Accept.")
    @ApiResponse(responseCode = "200", description = "A page, with the totals of all that fit")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    PortfolioBody json(
            PortfolioParameters asked,
            @SortableBy({
                        "name",
                        "businessArea",
                        "stage",
                        "stageEnteredAt",
                        "stageDueAt",
                        "startedAt",
                        "targetDate",
                        "likelyDone"
                    })
                    Paging paging,
            Person reader) {
        PortfolioFilter filter = asked.filter(Standing.ANY);
        Page<PortfolioRow> page = viewing.page(filter, paging, reader);
        return new PortfolioBody(
                page.items().stream().map(PortfolioView::of).toList(),
                page.page(),
                page.size(),
                page.total(),
                viewing.totals(filter, reader));
    }

    @GetMapping(path = "/portfolio", produces = ReportFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> csvAsked(PortfolioParameters asked, Person reader) {
        return csv(asked, reader);
    }

    @GetMapping(path = "/portfolio.csv", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The portfolio as CSV", description = "RFC 4180 in UTF-8, with the same filters, all rows.")
    ResponseEntity<byte[]> csv(PortfolioParameters asked, Person reader) {
        return ReportFile.csv("portfolio", sheet(asked, reader).csv());
    }

    @GetMapping(path = "/portfolio", produces = ReportFile.MARKDOWN)
    @Operation(hidden = true)
    ResponseEntity<byte[]> markdownAsked(PortfolioParameters asked, Person reader) {
        return markdown(asked, reader);
    }

    @GetMapping(path = "/portfolio.md", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The portfolio as Markdown", description = "With the same filters, all rows.")
    ResponseEntity<byte[]> markdown(PortfolioParameters asked, Person reader) {
        return ReportFile.markdown("portfolio", sheet(asked, reader).markdown());
    }

    @GetMapping(path = "/portfolio", produces = ReportFile.PDF)
    @Operation(hidden = true)
    ResponseEntity<byte[]> pdfAsked(PortfolioParameters asked, Person reader, Locale locale) {
        return pdf(asked, reader, locale);
    }

    @GetMapping(path = "/portfolio.pdf", produces = MediaType.ALL_VALUE)
    @Operation(
            summary = "The portfolio as PDF",
            description = "With the same filters, the first 1,000 rows, in the language asked for.")
    ResponseEntity<byte[]> pdf(PortfolioParameters asked, Person reader, Locale locale) {
        PortfolioFilter filter = asked.filter(Standing.ANY);
        List<PortfolioRow> rows =
                viewing.all(filter, reader).stream().limit(MOST_PRINTED).toList();
        Map<String, Object> values = Map.of(
                "lines", lines.of(rows, reader, locale),
                "totals", viewing.totals(filter, reader));
        return ReportFile.pdf("portfolio", printing.pdf("report/portfolio-print", values, locale));
    }

    private Sheet sheet(PortfolioParameters asked, Person reader) {
        return PortfolioSheet.of(viewing.all(asked.filter(Standing.ANY), reader));
    }
}
