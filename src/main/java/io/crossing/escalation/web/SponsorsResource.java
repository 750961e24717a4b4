package io.crossing.escalation.web;

import io.crossing.escalation.ReadingSponsorFigures;
import io.crossing.escalation.SponsorFigures;
import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the record says of sponsors, for programs. */
@RestController
@Tag(name = "sponsors", description = "How sponsors answer escalations and speak up, computed from the record")
class SponsorsResource {

    private final ReadingSponsorFigures reading;

    SponsorsResource(ReadingSponsorFigures reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/sponsors")
    @Operation(
            summary = "The figures of each sponsor, by name",
            description = "Leads, process admins and the founder get everybody's, others their own.")
    @ApiResponse(responseCode = "200", description = "A page of sponsors")
    @ApiResponse(
            responseCode = "401",
            description = "Sign in first",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    Page<SponsorView> list(Paging paging, Person reader) {
        List<SponsorFigures> all = reading.of(reader);
        List<SponsorFigures> shown =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(shown, paging, all.size()).map(SponsorView::of);
    }

    /** A sponsor as programs read it. */
    @Schema(name = "Sponsor")
    record SponsorView(
            @Schema(example = "sam") String sponsor,
            @Schema(example = "Sam Sommer") String name,

            @Schema(description = "Escalations that they were asked to decide", example = "12")
            int asked,

            @Schema(description = "Median working days until they acknowledged or answered", example = "0.4") @Nullable Double daysToAcknowledge,

            @Schema(description = "Median working days until they answered", example = "1.5") @Nullable Double daysToAnswer,

            @Schema(description = "Answered with something else than more time")
            int decided,

            @Schema(description = "Answered with more time") int deferred,

            @Schema(description = "Answered by somebody else")
            int answeredByOthers,

            int open,
            @Schema(description = "Over without an answer") int closedUnanswered,
            int beatsKept,
            int beatsMissed) {

        static SponsorView of(SponsorFigures figures) {
            return new SponsorView(
                    figures.sponsor().value(),
                    figures.name(),
                    figures.asked(),
                    rounded(figures.daysToAcknowledge()),
                    rounded(figures.daysToAnswer()),
                    figures.decided(),
                    figures.deferred(),
                    figures.byOthers(),
                    figures.open(),
                    figures.closed(),
                    figures.beatsKept(),
                    figures.beatsMissed());
        }

        private static @Nullable Double rounded(@Nullable Double days) {
            return days == null ? null : Math.round(days * 100) / 100.0;
        }
    }
}
