package io.crossing.rehearsal.web;

import io.crossing.diagram.Workshop;
import io.crossing.people.Person;
import io.crossing.rehearsal.FastForwarding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plays a draft ahead of time; for process admins. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/draft/fast-forward")
@Tag(name = "Diagrams")
class FastForwardResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Workshop workshop;
    private final FastForwarding forwarding;

    FastForwardResource(Workshop workshop, FastForwarding forwarding) {
        this.workshop = workshop;
        this.forwarding = forwarding;
    }

    @PostMapping
    @Operation(
            summary = "Play a draft on fast-forward",
            description =
                    "A rollout on the draft and the drafts that go together with it, from its start, on an engine of its own whose clock runs "
                            + "ahead: who is asked what, what is answered, when a reminder and an escalation would go out, where it ends. "
                            + "Where there is no draft, what is deployed is played. Nothing is sent and nothing is changed.")
    @ApiResponse(responseCode = "200", description = "What would happen, in its order")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such file, or no such rollout",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "409",
            description = "Another draft is being played; try again in a minute",
            content = @Content(mediaType = AS))
    @ApiResponse(
            responseCode = "422",
            description = "It cannot be played so, or the files may not be deployed; errors names each field",
            content = @Content(mediaType = AS))
    TraceView play(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestBody(required = false) @Nullable OrderBody body,
            Person by) {
        OrderBody order = body == null ? new OrderBody(null, null, null, null, null) : body;
        return TraceView.of(forwarding.play(by, workshop.find(key), order.toOrder()));
    }
}
