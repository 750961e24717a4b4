package io.crossing.report.web;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioRow.Visit;
import io.crossing.rollout.RolloutState;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws rollouts of the portfolio as lines across the valley, from what their rows tell. */
@Component
class PortfolioPiers {

    private final Diagrams diagrams;

    PortfolioPiers(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** Each diagram is read once for all rows. */
    Map<String, List<Pier>> of(List<PortfolioRow> rows) {
        Map<String, List<StageOutline>> drawn = new HashMap<>();
        Map<String, List<Pier>> piers = new HashMap<>();
        for (PortfolioRow row : rows) {
            List<StageOutline> stages = drawn.computeIfAbsent(
                    row.process() + " " + row.version(),
                    diagram -> diagrams.version(row.process(), row.version()).stages());
            piers.put(row.id().toString(), piers(row, stages));
        }
        return piers;
    }

    private static List<Pier> piers(PortfolioRow row, List<StageOutline> stages) {
        Map<String, Visit> last = new HashMap<>();
        row.way().forEach(visit -> last.put(visit.stage(), visit));
        List<Pier> piers = new ArrayList<>();
        boolean reached = row.state().ended() && row.state() != RolloutState.STOPPED;
        for (int place = stages.size() - 1; place >= 0; place--) {
            StageOutline stage = stages.get(place);
            Visit visit = last.get(stage.id().value());
            boolean late = row.overdue() && stage.id().value().equals(row.stage());
            piers.add(new Pier(stage.name(), state(row, visit, reached), late));
            reached |= visit != null;
        }
        Collections.reverse(piers);
        return piers;
    }

    private static State state(PortfolioRow row, @Nullable Visit visit, boolean reachedLater) {
        if (visit == null) {
            return reachedLater ? State.SKIPPED : State.AHEAD;
        }
        if (row.state() == RolloutState.STOPPED) {
            return leftBefore(visit, row.endedAt()) ? State.DONE : State.CURRENT;
        }
        return visit.leftAt() == null && !row.state().ended() ? State.CURRENT : State.DONE;
    }

    /** Where a rollout was stopped stays marked. */
    private static boolean leftBefore(Visit visit, @Nullable Instant end) {
        Instant left = visit.leftAt();
        return left != null && (end == null || left.isBefore(end));
    }
}
