package io.crossing.rollout.web;

import io.crossing.process.Calendars;
import io.crossing.process.RolloutId;
import io.crossing.rollout.LikelyEnds;
import io.crossing.rollout.LikelyEnds.LikelyEnd;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Pauses;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RunningTime;
import io.crossing.rollout.Teams;
import io.crossing.rollout.WaitingOn;
import io.crossing.rollout.Ways;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Settlements;
import io.crossing.rollout.jdbc.Waiting;
import io.crossing.rollout.web.RolloutDetails.BudgetView;
import io.crossing.rollout.web.RolloutDetails.CalendarName;
import io.crossing.rollout.web.RolloutDetails.OutcomeView;
import io.crossing.rollout.web.RolloutDetails.PauseView;
import io.crossing.rollout.web.RolloutDetails.RightView;
import io.crossing.rollout.web.RolloutDetails.StageView;
import io.crossing.rollout.web.RolloutDetails.TeamView;
import io.crossing.web.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what the API says about rollouts. */
@Component
class RolloutViews {

    private final Waiting waiting;
    private final Ways ways;
    private final Teams teams;
    private final Settlements settlements;
    private final JdbcParticulars particulars;
    private final Calendars calendars;
    private final Pauses pauses;
    private final RunningTime running;
    private final ObjectProvider<LikelyEnds> likely;
    private final Clock clock;

    RolloutViews(
            Waiting waiting,
            Ways ways,
            Teams teams,
            Settlements settlements,
            JdbcParticulars particulars,
            Calendars calendars,
            Pauses pauses,
            RunningTime running,
            ObjectProvider<LikelyEnds> likely,
            Clock clock) {
        this.waiting = waiting;
        this.ways = ways;
        this.teams = teams;
        this.settlements = settlements;
        this.particulars = particulars;
        this.calendars = calendars;
        this.pauses = pauses;
        this.running = running;
        this.likely = likely;
        this.clock = clock;
    }

    Page<RolloutView> of(Page<Rollout> rollouts) {
        List<RolloutId> ids = rollouts.items().stream().map(Rollout::id).toList();
        Map<RolloutId, List<WaitingOn>> waitingOn = waiting.of(ids);
        Map<RolloutId, LikelyEnd> ends = likely(ids);
        return rollouts.map(rollout -> RolloutView.of(
                rollout, waitingOn.getOrDefault(rollout.id(), List.of()), ends.get(rollout.id()), clock.instant()));
    }

    private Map<RolloutId, LikelyEnd> likely(List<RolloutId> ids) {
        LikelyEnds ends = likely.getIfAvailable();
        return ends == null ? Map.of() : ends.of(ids);
    }

    RolloutDetails details(Rollout rollout) {
        RolloutId id = rollout.id();
        Particulars known = particulars.of(id);
        Outcome outcome = rollout.outcome();
        return new RolloutDetails(
                RolloutView.of(rollout, waiting.of(id), likely(List.of(id)).get(id), clock.instant()),
                rollout.process(),
                rollout.version(),
                RolloutDetails.ids(rollout.pilotTeam()),
                RolloutView.idOf(rollout.deputy()),
                RolloutView.idOf(rollout.sponsorDeputy()),
                RolloutView.idOf(rollout.answersTo()),
                known.whyNow(),
                known.sponsorWords(),
                known.handedOffAt(),
                ways.of(rollout).stream().map(StageView::of).toList(),
                teams.of(id).stream().map(TeamView::of).toList(),
                settlements.decisionRights(id).stream().map(RightView::of).toList(),
                new BudgetView(settlements.budget(id), known.budgetAnswer(), known.budgetAmount()),
                outcome == null ? null : OutcomeView.of(outcome),
                CalendarName.of(calendars.of(id)),
                pauses.of(id).stream()
                        .map(pause -> PauseView.of(pause, running.stood(id, pause)))
                        .toList());
    }
}
