package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidence.TakenBack;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NewEvidence;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.rollout.jdbc.Measurements;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** A piece of evidence. */
    @Schema(name = "Evidence")
    record EvidenceView(
            UUID id,
            Instant at,

            @Schema(description = "Absent where a gate decided", example = "olga") @Nullable String by,

            @Nullable String onBehalfOf,
            @Schema(example = "Stage_Ownership") @Nullable String stage,
            @Nullable UUID team,
            @Schema(example = "Task_AcceptOwnership") String task,
            @Schema(example = "Accept ownership") String title,
            @Schema(example = "AcceptOwnership") @Nullable String form,
            @Nullable Integer formVersion,
            Map<String, Object> answers,

            @Schema(description = "When it was taken back; absent while it stands") @Nullable Instant takenBackAt,

            @Schema(description = "Who took it back") @Nullable String takenBackBy) {

        static EvidenceView of(Evidence evidence) {
            NewEvidence content = evidence.content();
            TakenBack takenBack = evidence.takenBack();
            StageId stage = content.stage();
            TeamId team = content.team();
            return new EvidenceView(
                    evidence.id(),
                    evidence.at(),
                    idOf(content.by()),
                    idOf(content.onBehalfOf()),
                    stage == null ? null : stage.value(),
                    team == null ? null : team.value(),
                    content.task(),
                    content.title(),
                    content.form() == null ? null : content.form().id(),
                    content.form() == null ? null : content.form().version(),
                    content.answers(),
                    takenBack == null ? null : takenBack.at(),
                    takenBack == null ? null : takenBack.by().value());
        }
    }

    /** A file that was attached to a task. */
    @Schema(name = "FileOnRecord")
    record FileOnRecord(
            UUID id,
            String task,
            @Schema(example = "Name the owner") String title,
            @Schema(example = "inventory.pdf") String name,
            @Schema(example = "application/pdf") String mediaType,

            @Schema(description = "In bytes", example = "48213")
            long size,

            String sha256,
            @Schema(example = "olga") String by,
            Instant at) {

        static FileOnRecord of(Attachment file) {
            return new FileOnRecord(
                    file.id(),
                    file.workItem().value(),
                    file.task(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.by().value(),
                    file.at());
        }
    }

    /** A line of the history. */
    @Schema(name = "HistoryLine")
    record LineView(
            Instant at,

            @Schema(description = "Absent for what a timer or a gate did", example = "lea") @Nullable String by,

            @Nullable String onBehalfOf,

            @Schema(example = "Put the rollout on hold until 18 December 2026.")
            String what,

            @Schema(example = "The system it runs in is being replaced.") @Nullable String why,

            @Schema(description = "When something was due, where it moved") @Nullable Instant dueBefore,

            @Schema(description = "When it is due from then on") @Nullable Instant dueAfter) {

        static LineView of(Ledger.Line line, Locale language) {
            return new LineView(
                    line.at(),
                    idOf(line.by()),
                    idOf(line.onBehalfOf()),
                    line.what(language),
                    line.why(language),
                    line.dueBefore(),
                    line.dueAfter());
        }
    }

    /** How many of a team use it. */
    @Schema(name = "Activation")
    record ActivationView(
            UUID id,
            UUID team,

            @Schema(description = "Working days since go-live", example = "30")
            int day,

            @Schema(example = "6") int activated,
            @Schema(example = "14") int outOf,
            @Schema(example = "Report activation at day 30") String source,
            @Schema(example = "tara") @Nullable String by,
            Instant at) {

        static ActivationView of(Activation activation) {
            return new ActivationView(
                    activation.id(),
                    activation.team().value(),
                    activation.day(),
                    activation.activated(),
                    activation.outOf(),
                    activation.source(),
                    idOf(activation.by()),
                    activation.at());
        }
    }

    /** A check of what comes out. */
    @Schema(name = "QualityCheck")
    record QualityView(
            UUID id,
            @Schema(example = "20") int checked,
            @Schema(example = "19") int good,

            @Schema(description = "In per cent", example = "90")
            int bar,

            boolean met,
            @Nullable String notes,
            @Schema(example = "dora") @Nullable String by,
            Instant at) {

        static QualityView of(QualityCheck check) {
            return new QualityView(
                    check.id(),
                    check.checked(),
                    check.good(),
                    check.bar(),
                    check.met(),
                    check.notes(),
                    idOf(check.by()),
                    check.at());
        }
    }

    private static @Nullable String idOf(@Nullable PersonId person) {
        return RolloutView.idOf(person);
    }
}
