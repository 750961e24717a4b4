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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /reports/portfolio}: the portfolio in pages, or as a whole in a file. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports")
class PortfolioResource {

    private final ViewingPortfolio viewing;

    PortfolioResource(ViewingPortfolio viewing) {
        this.viewing = viewing;
    }

    /** A page of the portfolio, and how many of all that fit stand how. */
    record PortfolioBody(List<PortfolioView> items, int page, int size, long total, PortfolioTotals totals) {}

    @GetMapping(path = "/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Every rollout: where it is, for how long, on whom it waits, when it is likely to end",
            description =
                    "Of those that the caller may see, what is late first. `is`: under-way, late, on-hold, ended, embedded, rescoped, stopped; "
                            + "also by stage, sponsor, owner, lead, on (who holds something), area and q. As a whole as .csv or .md, "
                            + "by ending or Accept.")
    @ApiResponse(responseCode = "200", description = "A page, with the totals of all that fit")
    @ApiResponse(responseCode = "400", description = "A parameter does not fit")
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

    private Sheet sheet(PortfolioParameters asked, Person reader) {
        return PortfolioSheet.of(viewing.all(asked.filter(Standing.ANY), reader));
    }
}
