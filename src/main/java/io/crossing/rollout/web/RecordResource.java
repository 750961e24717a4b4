package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Attachments;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.rollout.jdbc.Measurements;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is on record about a rollout, newest first. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}")
@Tag(name = "rollouts")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "404",
        description = "There is no such rollout that you take part in",
        content = @Content(mediaType = Refused.AS))
class RecordResource {

    private final Involvement involvement;
    private final JdbcEvidences evidences;
    private final Attachments attachments;
    private final Ledger ledger;
    private final Measurements measurements;

    RecordResource(
            Involvement involvement,
            JdbcEvidences evidences,
            Attachments attachments,
            Ledger ledger,
            Measurements measurements) {
        this.involvement = involvement;
        this.evidences = evidences;
        this.attachments = attachments;
        this.ledger = ledger;
        this.measurements = measurements;
    }

    @GetMapping("/evidence")
    @Operation(summary = "What was answered and decided at each step, by whom, with which version of the form")
    @ApiResponse(responseCode = "200", description = "A page of evidence")
    Page<EvidenceView> evidence(@PathVariable UUID id, Paging paging, Person reader) {
        RolloutId rollout = visible(id, reader);
        return Page.of(evidences.of(rollout, paging.offset(), paging.size()), paging, evidences.count(rollout))
                .map(EvidenceView::of);
    }

    @GetMapping("/attachments")
    @Operation(summary = "The files that were attached to its tasks; each is read at /attachments/{id}")
    @ApiResponse(responseCode = "200", description = "A page of files")
    Page<FileOnRecord> attachments(@PathVariable UUID id, Paging paging, Person reader) {
        return part(attachments.of(visible(id, reader)), paging).map(FileOnRecord::of);
    }

    @GetMapping("/history")
    @Operation(summary = "Everything that was done or happened, with who and why, in the language asked for")
    @ApiResponse(responseCode = "200", description = "A page of the history")
    Page<LineView> history(
            @PathVariable UUID id, Paging paging, Person reader, @Parameter(hidden = true) Locale language) {
        RolloutId rollout = visible(id, reader);
        return Page.of(ledger.of(rollout, paging.page(), paging.size()), paging, ledger.count(rollout))
                .map(line -> LineView.of(line, language));
    }

    @GetMapping("/activation")
    @Operation(summary = "How many people use it in their real work, team by team")
    @ApiResponse(responseCode = "200", description = "A page of figures")
    Page<ActivationView> activation(@PathVariable UUID id, Paging paging, Person reader) {
        return part(measurements.activation(visible(id, reader)), paging).map(ActivationView::of);
    }

    @GetMapping("/quality-checks")
    @Operation(summary = "What the quality checks found")
    @ApiResponse(responseCode = "200", description = "A page of checks")
    Page<QualityView> qualityChecks(@PathVariable UUID id, Paging paging, Person reader) {
        return part(measurements.qualityChecks(visible(id, reader)), paging).map(QualityView::of);
    }

    private RolloutId visible(UUID id, Person reader) {
        return involvement.visibleTo(reader, new RolloutId(id)).id();
    }

    private static <T> Page<T> part(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(items, paging, all.size());
    }
}
