package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.ChoosingCalendar;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.NarrowingScope;
import io.crossing.rollout.Nudging;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.ResumingRollout;
import io.crossing.rollout.SkippingStage;
import io.crossing.rollout.StoppingRollout;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be decided about a rollout at any time. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}")
@Tag(name = "rollouts")
@ApiResponse(responseCode = "200", description = "The rollout as it is now")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "403",
        description = "This is up to somebody else; the detail says to whom",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "404",
        description = "There is no such rollout that you take part in",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "409",
        description = "It has ended, or this cannot be done now; the detail says why",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "422",
        description = "Something is missing or cannot be so; errors names each field",
        content = @Content(mediaType = Refused.AS))
class DecisionsResource {

    private final Involvement involvement;
    private final HoldingRollout holding;
    private final ResumingRollout resuming;
    private final ChoosingCalendar choosing;
    private final StoppingRollout stopping;
    private final NarrowingScope narrowing;
    private final ReopeningStage reopening;
    private final SkippingStage skipping;
    private final LeavingRollout leaving;
    private final Nudging nudging;
    private final RolloutViews views;

    DecisionsResource(
            Involvement involvement,
            HoldingRollout holding,
            ResumingRollout resuming,
            ChoosingCalendar choosing,
            StoppingRollout stopping,
            NarrowingScope narrowing,
            ReopeningStage reopening,
            SkippingStage skipping,
            LeavingRollout leaving,
            Nudging nudging,
            RolloutViews views) {
        this.involvement = involvement;
        this.holding = holding;
        this.resuming = resuming;
        this.choosing = choosing;
        this.stopping = stopping;
        this.narrowing = narrowing;
        this.reopening = reopening;
        this.skipping = skipping;
        this.leaving = leaving;
        this.nudging = nudging;
        this.views = views;
    }

    @PostMapping("/hold")
    @Operation(
            summary = "Put it, or a stage that it is in, on hold: the clock stands",
            description = "Up to the lead or the sponsor. It goes on by itself the day after the last day.")
    RolloutDetails hold(@PathVariable UUID id, @RequestBody DecisionBodies.HoldBody body, Person by) {
        RolloutId rollout = visible(id, by);
        holding.hold(
                rollout, by.id(), DecisionBodies.stage(body.stage()), DecisionBodies.day(body.until()), body.reason());
        return now(rollout, by);
    }

    @PostMapping("/resume")
    @Operation(
            summary = "Let it go on",
            description = "What was due is due as much working time later as the clock stood still.")
    RolloutDetails resume(
            @PathVariable UUID id, @RequestBody(required = false) DecisionBodies.@Nullable ResumeBody body, Person by) {
        RolloutId rollout = visible(id, by);
        resuming.resume(rollout, by.id(), body == null ? null : DecisionBodies.stage(body.stage()));
        return now(rollout, by);
    }

    @PostMapping("/calendar")
    @Operation(
            summary = "Choose the calendar by which its days are counted",
            description =
                    "Up to the lead or the sponsor. What is due ahead moves to the same working day of that calendar.")
    RolloutDetails calendar(@PathVariable UUID id, @RequestBody DecisionBodies.CalendarBody body, Person by) {
        RolloutId rollout = visible(id, by);
        choosing.choose(rollout, by.id(), body.calendar());
        return now(rollout, by);
    }

    @PostMapping("/stop")
    @Operation(
            summary = "Stop it, with a reason and what was learned",
            description = "Up to who decides on stopping, and the sponsor.")
    RolloutDetails stop(@PathVariable UUID id, @RequestBody DecisionBodies.StopBody body, Person by) {
        RolloutId rollout = visible(id, by);
        stopping.stop(rollout, by.id(), null, body.reason(), body.learned());
        return now(rollout, by);
    }

    @PostMapping("/rescope")
    @Operation(
            summary = "Go on with fewer teams",
            description =
                    "Up to who decides on the teams, and the sponsor. What was asked of the others is taken back.")
    RolloutDetails rescope(@PathVariable UUID id, @RequestBody DecisionBodies.RescopeBody body, Person by) {
        RolloutId rollout = visible(id, by);
        narrowing.narrow(rollout, by.id(), null, DecisionBodies.teams(body.keepTeams()), body.reason());
        return now(rollout, by);
    }

    @PostMapping("/reopen")
    @Operation(
            summary = "Reopen a stage, with a reason",
            description =
                    "Up to the lead. What runs ends undone and the stage's tasks are asked again; what later stages supplied "
                            + "stays on record, and what of it still holds is not asked again.")
    RolloutDetails reopen(@PathVariable UUID id, @RequestBody DecisionBodies.ReopenBody body, Person by) {
        RolloutId rollout = visible(id, by);
        reopening.reopen(rollout, by.id(), body.stage(), body.reason());
        return now(rollout, by);
    }

    @PostMapping("/skip")
    @Operation(
            summary = "Skip the stage that it is in, with a reason",
            description =
                    "Up to the lead. The stage's tasks and escalations end undone and the rollout goes on behind it; a later gate that needs "
                            + "what it would have supplied says so. A stage without which nothing can follow is refused.")
    RolloutDetails skip(@PathVariable UUID id, @RequestBody DecisionBodies.SkipBody body, Person by) {
        RolloutId rollout = visible(id, by);
        skipping.skip(rollout, by.id(), body.stage(), body.reason());
        return now(rollout, by);
    }

    @PostMapping("/nudge")
    @Operation(summary = "Remind those who hold something", description = "Up to the lead or the sponsor.")
    RolloutDetails nudge(
            @PathVariable UUID id, @RequestBody(required = false) DecisionBodies.@Nullable NudgeBody body, Person by) {
        RolloutId rollout = visible(id, by);
        nudging.nudge(rollout, by.id(), body == null ? null : body.note());
        return now(rollout, by);
    }

    @PostMapping("/owner-leaves")
    @Operation(
            summary = "Say that the owner leaves",
            description = "Up to the owner or the lead. The deputy stands in, and the lead names a successor.")
    RolloutDetails ownerLeaves(
            @PathVariable UUID id, @RequestBody(required = false) DecisionBodies.@Nullable LeaveBody body, Person by) {
        RolloutId rollout = visible(id, by);
        leaving.ownerLeaves(rollout, by.id(), body == null ? null : body.reason());
        return now(rollout, by);
    }

    @PostMapping("/sponsor-leaves")
    @Operation(
            summary = "Say that the sponsor leaves",
            description =
                    "Up to the sponsor or the lead. Until a successor has confirmed, escalations go one rung higher.")
    RolloutDetails sponsorLeaves(
            @PathVariable UUID id, @RequestBody(required = false) DecisionBodies.@Nullable LeaveBody body, Person by) {
        RolloutId rollout = visible(id, by);
        leaving.sponsorLeaves(rollout, by.id(), body == null ? null : body.reason());
        return now(rollout, by);
    }

    private RolloutId visible(UUID id, Person by) {
        return involvement.visibleTo(by, new RolloutId(id)).id();
    }

    private RolloutDetails now(RolloutId id, Person by) {
        return views.details(involvement.visibleTo(by, id));
    }
}
