package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.LikelyEnds;
import io.crossing.rollout.LikelyEnds.LikelyEnd;
import io.crossing.rollout.Permissions;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.SkippingStage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a rollout together. */
@Component
class Overview {

    private static final int LINES = 8;

    private final RolloutHead head;
    private final NowFacts now;
    private final RolloutFacts facts;
    private final HistoryLines history;
    private final Ledger ledger;
    private final Permissions permissions;
    private final ClockFacts clockFacts;
    private final ReopeningStage reopening;
    private final SkippingStage skipping;
    private final SponsorshipView sponsorship;
    private final WorkingTime time;
    private final ObjectProvider<LikelyEnds> likely;
    private final Times times;
    private final Clock clock;

    Overview(
            RolloutHead head,
            NowFacts now,
            RolloutFacts facts,
            HistoryLines history,
            Ledger ledger,
            Permissions permissions,
            ClockFacts clockFacts,
            ReopeningStage reopening,
            SkippingStage skipping,
            SponsorshipView sponsorship,
            WorkingTime time,
            ObjectProvider<LikelyEnds> likely,
            Times times,
            Clock clock) {
        this.head = head;
        this.now = now;
        this.facts = facts;
        this.history = history;
        this.ledger = ledger;
        this.permissions = permissions;
        this.clockFacts = clockFacts;
        this.reopening = reopening;
        this.skipping = skipping;
        this.sponsorship = sponsorship;
        this.time = time;
        this.likely = likely;
        this.times = times;
        this.clock = clock;
    }

    String show(UUID id, Person reader, Model model) {
        Rollout rollout = head.show(id, "overview", reader, model);
        model.addAttribute("now", now.of(rollout, reader));
        model.addAttribute("end", now.end(rollout, reader));
        model.addAttribute("likely", likely(rollout, reader));
        model.addAttribute("people", facts.people(rollout));
        model.addAttribute("effect", facts.effect(rollout));
        model.addAttribute("words", facts.sponsorWords(rollout));
        model.addAttribute("spoken", sponsorship.of(rollout.id(), reader));
        model.addAttribute("rights", facts.rights(rollout));
        model.addAttribute("teams", facts.teams(rollout, reader));
        model.addAttribute("budget", facts.budget(rollout));
        model.addAttribute("budgetDecision", facts.budgetDecision(rollout));
        model.addAttribute("history", history.of(ledger.of(rollout.id(), 0, LINES), reader));
        model.addAttribute("clock", clockFacts.of(rollout, reader));
        model.addAttribute("there", clockFacts.there(rollout, reader));
        model.addAttribute("may", permissions.of(rollout, reader.id()));
        model.addAttribute("today", time.of(rollout.id()).day(clock.instant()).toString());
        model.addAttribute("stagesBegun", reopening.begun(rollout));
        model.addAttribute("stagesToSkip", skipping.possible(rollout));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
            model.addAttribute("given", Map.of());
            model.addAttribute("asked", "");
        }
        return "rollout/rollout";
    }

    /** When it is likely to end: as likely before as after the first, in 85 of 100 cases before the second; absent without a forecast. */
    private @Nullable List<String> likely(Rollout rollout, Person reader) {
        LikelyEnds ends = likely.getIfAvailable();
        LikelyEnd end = ends == null || rollout.state().ended()
                ? null
                : ends.of(List.of(rollout.id())).get(rollout.id());
        return end == null ? null : List.of(times.date(end.p50(), reader), times.date(end.p85(), reader));
    }
}
