package io.crossing.diagram.web;

import io.crossing.diagram.CheckingDraft;
import io.crossing.diagram.CheckingDraft.Checked;
import io.crossing.diagram.ImpactOfChange.Impact;
import io.crossing.diagram.Workshop;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong with a draft, before it is published; for process admins. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/draft/check")
@Tag(name = "Diagrams")
class CheckResource {

    private static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Workshop workshop;
    private final CheckingDraft checking;
    private final CheckWords words;

    CheckResource(Workshop workshop, CheckingDraft checking, CheckWords words) {
        this.workshop = workshop;
        this.checking = checking;
        this.words = words;
    }

    @PostMapping
    @Operation(
            summary = "Check a draft",
            description =
                    "With the drafts that go together with it. Where there is no draft, what is deployed is checked. "
                            + "Nothing is deployed.")
    @ApiResponse(
            responseCode = "200",
            description = "What was found, and what publishing would mean for running rollouts")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = AS))
    @ApiResponse(responseCode = "404", description = "There is no such file", content = @Content(mediaType = AS))
    CheckedView check(
            @PathVariable @Parameter(example = "PilotToScale") String key,
            @RequestParam(defaultValue = "true")
                    @Parameter(
                            description =
                                    "false leaves out what it would mean for running rollouts, which takes longer")
                    boolean impact,
            Person by) {
        DiagramKey file = workshop.find(key);
        Checked checked = impact ? checking.check(by, file) : checking.checkOnly(by, file);
        return new CheckedView(checked.clean(), words.of(checked), checked.impact());
    }

    /** What a check found. */
    @Schema(name = "CheckedDraft")
    record CheckedView(
            @Schema(description = "Whether nothing keeps it from being published")
            boolean clean,

            List<FindingView> findings,
            Impact impact) {}
}
