package io.crossing.stall.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Practices;
import io.crossing.stall.AnsweringDiagnosis;
import io.crossing.stall.Diagnoses;
import io.crossing.stall.DiagnosingStall;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.DiagnosisOver;
import io.crossing.stall.DiagnosisUnknown;
import io.crossing.stall.Verdict;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why rollouts stall, and what is decided about it, for programs. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}")
@Tag(name = "stalls", description = "Why rollouts stall, and what is decided about it")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@ApiResponse(
        responseCode = "404",
        description = "There is no such rollout that you take part in",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class DiagnosisResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Involvement involvement;
    private final Practices practices;
    private final Diagnoses diagnoses;
    private final DiagnosingStall diagnosing;
    private final AnsweringDiagnosis answering;
    private final FactWords words;

    DiagnosisResource(
            Involvement involvement,
            Practices practices,
            Diagnoses diagnoses,
            DiagnosingStall diagnosing,
            AnsweringDiagnosis answering,
            FactWords words) {
        this.involvement = involvement;
        this.practices = practices;
        this.diagnoses = diagnoses;
        this.diagnosing = diagnosing;
        this.answering = answering;
        this.words = words;
    }

    @PostMapping("/diagnose")
    @Operation(
            summary = "Ask why it stalls",
            description =
                    "The evidence on record is gathered, a table gives its verdict, and the sponsor is asked to decide.")
    @ApiResponse(responseCode = "201", description = "The diagnosis")
    @ApiResponse(
            responseCode = "403",
            description = "Up to the lead and the sponsor",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "409",
            description = "One is open already, or the rollout is over or on hold",
            content = @Content(mediaType = PROBLEM))
    ResponseEntity<DiagnosisView> diagnose(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable CallBody body, Person by) {
        Diagnosis made = diagnosing.call(visible(id, by), by, body == null ? null : body.reason());
        return ResponseEntity.created(URI.create("/api/v1/rollouts/" + id + "/diagnoses/" + made.id()))
                .body(DiagnosisView.of(made, words));
    }

    @GetMapping("/practices")
    @Operation(summary = "How each scaling practice stands today, with the evidence")
    @ApiResponse(responseCode = "200", description = "The practices in the order of the stages")
    List<DiagnosisView.PracticeView> practices(@PathVariable UUID id, Person reader) {
        return practices.of(visible(id, reader)).stream()
                .map(found -> DiagnosisView.PracticeView.of(found, words))
                .toList();
    }

    @GetMapping("/diagnoses")
    @Operation(summary = "The diagnoses of a rollout, newest first")
    @ApiResponse(responseCode = "200", description = "A page of diagnoses")
    Page<DiagnosisView> list(@PathVariable UUID id, Paging paging, Person reader) {
        List<Diagnosis> all = diagnoses.of(visible(id, reader));
        List<Diagnosis> shown =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(shown, paging, all.size()).map(diagnosis -> DiagnosisView.of(diagnosis, words));
    }

    @GetMapping("/diagnoses/{diagnosis}")
    @Operation(summary = "One diagnosis with its evidence, verdict and decision")
    @ApiResponse(responseCode = "200", description = "The diagnosis")
    DiagnosisView get(@PathVariable UUID id, @PathVariable UUID diagnosis, Person reader) {
        return diagnoses.of(visible(id, reader)).stream()
                .filter(one -> one.id().value().equals(diagnosis))
                .map(one -> DiagnosisView.of(one, words))
                .findFirst()
                .orElseThrow(DiagnosisUnknown::new);
    }

    @PostMapping("/diagnosis/accept")
    @Operation(summary = "Decide as the diagnosis says", description = "When this is answered, it has been done.")
    @ApiResponse(responseCode = "200", description = "The diagnosis with the decision")
    @ApiResponse(responseCode = "403", description = "Not yours to decide", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "Nothing is open", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look; nothing has changed",
            content = @Content(mediaType = PROBLEM))
    DiagnosisView accept(@PathVariable UUID id, @RequestBody(required = false) @Nullable AcceptBody body, Person by) {
        Verdict verdict = open(id, by).found().verdict();
        if (verdict == null) {
            throw refused("verdict", Sentence.of("stall.refused.no-verdict"));
        }
        DecideStallForm form =
                body == null ? DecideStallForm.EMPTY : new DecideStallForm(null, null, body.reason(), body.learned());
        return DiagnosisView.of(answering.decide(new RolloutId(id), by, verdict, form.answers()), words);
    }

    @PostMapping("/diagnosis/override")
    @Operation(
            summary = "Decide otherwise than the diagnosis says, with a reason",
            description = "The first verdict stays on record. When this is answered, what you decided has been done.")
    @ApiResponse(responseCode = "200", description = "The diagnosis with the decision")
    @ApiResponse(responseCode = "403", description = "Not yours to decide", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "Nothing is open", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look; nothing has changed",
            content = @Content(mediaType = PROBLEM))
    DiagnosisView override(@PathVariable UUID id, @RequestBody OverrideBody body, Person by) {
        Diagnosis open = open(id, by);
        Verdict verdict = verdict(body.verdict());
        boolean same = verdict == open.found().verdict() && body.backTo() == null && body.keepTeams() == null;
        if (same) {
            throw refused("verdict", Sentence.of("stall.refused.same-verdict"));
        }
        if (body.reason() == null || body.reason().isBlank()) {
            throw refused("reason", Sentence.of("stall.refused.otherwise"));
        }
        DecideStallForm form = new DecideStallForm(body.backTo(), body.keepTeams(), body.reason(), body.learned());
        return DiagnosisView.of(answering.decide(new RolloutId(id), by, verdict, form.answers()), words);
    }

    private Diagnosis open(UUID id, Person by) {
        return diagnoses.open(visible(id, by)).orElseThrow(DiagnosisOver::new);
    }

    private RolloutId visible(UUID id, Person person) {
        return involvement.visibleTo(person, new RolloutId(id)).id();
    }

    private static Verdict verdict(@Nullable String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> Objects.equals(verdict.name(), word))
                .findFirst()
                .orElseThrow(() -> refused("verdict", Sentence.of("stall.refused.verdict")));
    }

    private static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }

    /** Why somebody asks. */
    @Schema(name = "DiagnoseRollout")
    record CallBody(
            @Schema(example = "Nobody has opened it since May.") @Nullable String reason) {}

    /** What goes with a verdict that is taken as it is. */
    @Schema(name = "AcceptDiagnosis")
    record AcceptBody(
            @Nullable String reason,

            @Schema(description = "Needed where the verdict is to stop") @Nullable String learned) {}

    /** Another decision than the verdict. */
    @Schema(name = "OverrideDiagnosis")
    record OverrideBody(
            @Schema(description = "PUSH_THROUGH, SCOPE_TIGHTER, STOP or GO_ON", example = "SCOPE_TIGHTER") @Nullable String verdict,

            @Schema(example = "The south starts in March only.") @Nullable String reason,

            @Schema(description = "Where to go back to, with PUSH_THROUGH", example = "Stage_Ownership") @Nullable String backTo,

            @Schema(description = "The teams that stay, with SCOPE_TIGHTER") @Nullable List<String> keepTeams,

            @Schema(description = "What was learned, with STOP") @Nullable String learned) {}
}
