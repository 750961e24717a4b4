package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.ChoosingCalendar;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.NarrowingScope;
import io.crossing.rollout.Nudging;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.ResumingRollout;
import io.crossing.rollout.SkippingStage;
import io.crossing.rollout.StoppingRollout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rollout, and what can be decided about it. */
@Controller
@RequestMapping("/rollouts/{id}")
class RolloutPage {

    private final Overview overview;
    private final RolloutDecisions decisions;
    private final StoppingRollout stopping;
    private final NarrowingScope narrowing;
    private final ReopeningStage reopening;
    private final SkippingStage skipping;
    private final HoldingRollout holding;
    private final ResumingRollout resuming;
    private final ChoosingCalendar choosing;
    private final Nudging nudging;
    private final LeavingRollout leaving;
    private final Phrases phrases;

    RolloutPage(
            Overview overview,
            RolloutDecisions decisions,
            StoppingRollout stopping,
            NarrowingScope narrowing,
            ReopeningStage reopening,
            SkippingStage skipping,
            HoldingRollout holding,
            ResumingRollout resuming,
            ChoosingCalendar choosing,
            Nudging nudging,
            LeavingRollout leaving,
            Phrases phrases) {
        this.phrases = phrases;
        this.overview = overview;
        this.decisions = decisions;
        this.stopping = stopping;
        this.narrowing = narrowing;
        this.reopening = reopening;
        this.skipping = skipping;
        this.holding = holding;
        this.resuming = resuming;
        this.choosing = choosing;
        this.nudging = nudging;
        this.leaving = leaving;
    }

    @GetMapping
    String show(@PathVariable UUID id, Person reader, Model model) {
        return overview.show(id, reader, model);
    }

    /** Every decision comes here: what is refused is shown beside the fields, with all that was typed. */
    @PostMapping("/{decision:stop|rescope|reopen|skip|hold|resume|calendar|nudge|owner-leaves|sponsor-leaves}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> given,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = new Typed(given);
        return decisions.decide(
                new RolloutDecisions.Request(id, decision, typed, by, model, response, redirect),
                rollout -> act(rollout, decision, typed, by));
    }

    /** Does it, and says what was done. */
    private String act(RolloutId rollout, String decision, Typed typed, Person by) {
        String reason = typed.text("reason");
        switch (decision) {
            case "stop" -> stopping.stop(rollout, by.id(), null, reason, typed.text("learned"));
            case "rescope" ->
                narrowing.narrow(rollout, by.id(), null, DecisionBodies.teams(typed.all("keepTeams")), reason);
            case "hold" ->
                holding.hold(
                        rollout,
                        by.id(),
                        DecisionBodies.stage(typed.text("stage")),
                        DecisionBodies.day(typed.text("until")),
                        reason);
            case "resume" -> resuming.resume(rollout, by.id(), DecisionBodies.stage(typed.text("stage")));
            case "calendar" -> choosing.choose(rollout, by.id(), typed.text("calendar"));
            case "reopen" -> reopening.reopen(rollout, by.id(), typed.text("stage"), reason);
            case "skip" -> skipping.skip(rollout, by.id(), typed.text("stage"), reason);
            case "nudge" -> nudging.nudge(rollout, by.id(), typed.text("note"));
            case "owner-leaves" -> leaving.ownerLeaves(rollout, by.id(), reason);
            default -> leaving.sponsorLeaves(rollout, by.id(), reason);
        }
        return phrases.of("rollout.done." + decision);
    }

    /** What was typed into a form. */
    record Typed(MultiValueMap<String, String> fields) {

        @Nullable String text(String field) {
            return fields.getFirst(field);
        }

        List<@Nullable String> all(String field) {
            return List.copyOf(fields.getOrDefault(field, List.of()));
        }
    }
}
