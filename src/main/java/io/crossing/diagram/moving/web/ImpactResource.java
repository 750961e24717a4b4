package io.crossing.diagram.moving.web;

import io.crossing.diagram.Change;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.moving.ForeseeingMoves;
import io.crossing.diagram.moving.ForeseeingMoves.Foreseen;
import io.crossing.diagram.moving.ForeseeingMoves.Impact;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import io.crossing.process.TimersWhenMoved;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a draft would come to for rollouts that run. */
@RestController
@RequestMapping("/api/v1/diagrams/{key}/draft/impact")
@Tag(name = "moves")
class ImpactResource {

    private final Workshop workshop;
    private final DiagramDrafts drafts;
    private final Changes changes;
    private final ForeseeingMoves foreseeing;
    private final MoveWords words;

    ImpactResource(
            Workshop workshop, DiagramDrafts drafts, Changes changes, ForeseeingMoves foreseeing, MoveWords words) {
        this.workshop = workshop;
        this.drafts = drafts;
        this.changes = changes;
        this.foreseeing = foreseeing;
        this.words = words;
    }

    @GetMapping
    @Operation(
            summary = "What the draft's change would come to for every rollout that runs",
            description = "Nothing is deployed and nothing is changed by looking. Up to process admins.")
    @ApiResponse(responseCode = "200", description = "A verdict per rollout, and who would notice")
    @ApiResponse(
            responseCode = "403",
            description = "Not a process admin",
            content = @Content(mediaType = MovesResource.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is no draft",
            content = @Content(mediaType = MovesResource.AS))
    @ApiResponse(
            responseCode = "422",
            description = "The engine could not read the files",
            content = @Content(mediaType = MovesResource.AS))
    ImpactView of(@PathVariable String key, @RequestParam(defaultValue = "KEEP") TimersWhenMoved timers, Person by) {
        DiagramKey file = workshop.find(key);
        Change change = changes.get(
                drafts.of(file).orElseThrow(() -> new DraftUnknown(file)).change());
        return view(foreseeing.of(change, timers, by));
    }

    private ImpactView view(Impact impact) {
        return new ImpactView(
                impact.rollouts().stream().map(this::view).toList(),
                impact.people().stream().map(PersonId::value).toList(),
                (int) impact.count(Verdict.CLEAN),
                (int) impact.count(Verdict.MAP),
                (int) impact.count(Verdict.BLOCKED));
    }

    private ForeseenView view(Foreseen foreseen) {
        return new ForeseenView(
                foreseen.process(),
                foreseen.version(),
                MoveView.RolloutView.of(foreseen.result(), words.why(foreseen.result())));
    }

    /** What a change would come to. */
    @Schema(name = "ForeseenImpact")
    record ImpactView(
            List<ForeseenView> rollouts,

            @Schema(description = "Who would notice", example = "[\"lea\"]")
            List<String> people,

            int clean,
            int map,
            int blocked) {}

    /** What it would come to for one rollout. */
    @Schema(name = "ForeseenMove")
    record ForeseenView(
            @Schema(example = "PilotToScale") String diagram,
            @Schema(example = "3") int version,
            @com.fasterxml.jackson.annotation.JsonUnwrapped MoveView.RolloutView rollout) {}
}
