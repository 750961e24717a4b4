package io.crossing.escalation.web;

import io.crossing.escalation.AcknowledgingEscalation;
import io.crossing.escalation.AnsweringEscalation;
import io.crossing.escalation.Briefs;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.FindingEscalations;
import io.crossing.escalation.FindingEscalations.Filter;
import io.crossing.escalation.VisibleEscalations;
import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Escalations for programs. */
@RestController
@RequestMapping("/api/v1/escalations")
@Tag(name = "escalations", description = "Stages that are late, and what is decided about them")
@ApiResponse(
        responseCode = "401",
        description = "Sign in first",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class EscalationResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final FindingEscalations finding;
    private final VisibleEscalations visible;
    private final AcknowledgingEscalation acknowledging;
    private final AnsweringEscalation answering;
    private final Briefs briefs;

    EscalationResource(
            FindingEscalations finding,
            VisibleEscalations visible,
            AcknowledgingEscalation acknowledging,
            AnsweringEscalation answering,
            Briefs briefs) {
        this.finding = finding;
        this.visible = visible;
        this.acknowledging = acknowledging;
        this.answering = answering;
        this.briefs = briefs;
    }

    @GetMapping
    @Operation(
            summary = "Escalations of the rollouts that you may see",
            description = "What is open comes first, the latest of it first; then the newest.")
    @ApiResponse(responseCode = "200", description = "A page of escalations")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = PROBLEM))
    Page<EscalationView> list(
            @Parameter(description = "Only those in this state") @RequestParam(required = false) @Nullable EscalationState state,
            @Parameter(description = "Only those of one rollout") @RequestParam(required = false) @Nullable String rollout,
            @Parameter(description = "Only those that were sent to you") @RequestParam(defaultValue = "false")
                    boolean mine,
            Paging paging,
            Person reader) {
        Filter filter = new Filter(state, EscalationIds.rollout(rollout), mine);
        return finding.find(reader, filter, paging).map(escalation -> view(escalation, reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One escalation with its brief")
    @ApiResponse(responseCode = "200", description = "The escalation")
    @ApiResponse(responseCode = "404", description = "None that you may see", content = @Content(mediaType = PROBLEM))
    EscalationView get(@PathVariable String id, Person reader) {
        return view(visible.get(reader, EscalationIds.inPath(id)), reader);
    }

    @PostMapping("/{id}/acknowledge")
    @Operation(
            summary = "Say that you have seen it and will deal with it",
            description =
                    "It is on record and everybody in the rollout sees it. The ladder rests for as long as its table says, once; if nothing follows it goes on. The first acknowledgement stays.")
    @ApiResponse(responseCode = "200", description = "The escalation as it is now")
    @ApiResponse(responseCode = "403", description = "It was not sent to you", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", description = "None that you may see", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "It is over", content = @Content(mediaType = PROBLEM))
    EscalationView acknowledge(@PathVariable String id, Person person) {
        return view(acknowledging.acknowledge(person, EscalationIds.inPath(id)), person);
    }

    @PostMapping("/{id}/answer")
    @Operation(
            summary = "Decide what happens with the late stage",
            description = "When this is answered, what you decided has been done.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            examples = {
                                @ExampleObject(
                                        name = "More time",
                                        value =
                                                "{\"decision\": \"EXTEND\", \"until\": \"2031-06-12T12:00:00Z\", \"note\": \"Access comes on Thursday.\"}"),
                                @ExampleObject(
                                        name = "Somebody else",
                                        value =
                                                "{\"decision\": \"REASSIGN\", \"to\": \"olga\", \"note\": \"Olga has the time.\"}"),
                                @ExampleObject(
                                        name = "Settle who decides",
                                        value =
                                                "{\"decision\": \"SETTLE\", \"right\": \"spend\", \"decider\": \"olga\", \"note\": \"Ask Olga, not me.\"}"),
                                @ExampleObject(
                                        name = "Stop",
                                        value =
                                                "{\"decision\": \"STOP\", \"note\": \"It carries no weight for us.\", \"learned\": \"Ask the teams first.\"}")
                            }))
    @ApiResponse(responseCode = "200", description = "The escalation as it is now")
    @ApiResponse(
            responseCode = "403",
            description = "It is not yours to answer",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", description = "None that you may see", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "409", description = "It is over", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look; nothing has changed",
            content = @Content(mediaType = PROBLEM))
    EscalationView answer(@PathVariable String id, @RequestBody AnswerBody body, Person person) {
        return view(answering.answer(person, EscalationIds.inPath(id), body.answers()), person);
    }

    private EscalationView view(Escalation escalation, Person reader) {
        return EscalationView.of(briefs.brief(escalation, reader.timeZone(), LocaleContextHolder.getLocale()));
    }
}
