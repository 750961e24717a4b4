package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.report.BoardReport.Ask;
import io.crossing.report.BoardReport.Stuck;
import io.crossing.report.RecordAsOf.PastEscalation;
import io.crossing.report.RecordAsOf.PastWait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What did not move at a moment and on whom that was, and what only somebody at the top could settle. */
final class Standstill {

    /** Working days without a step after which something is stuck, late or not. */
    private static final double WITHOUT_A_STEP = 10;

    /** Working days that a sponsor has for a word before the board is asked for it. */
    private static final double PATIENCE = 5;

    private final Past past;
    private final List<PastEscalation> escalations;
    private final Map<RolloutId, PastRollout> running = new HashMap<>();
    private final Map<RolloutId, PastWait> longest = new HashMap<>();
    private final List<PastWait> waits;

    Standstill(Past past, List<PastWait> waits, List<PastEscalation> escalations) {
        this.past = past;
        this.waits = waits;
        this.escalations = escalations;
        past.rollouts().stream()
                .filter(rollout -> !rollout.ended() && !PastNumbers.held(rollout))
                .forEach(rollout -> running.put(rollout.id(), rollout));
        waits.forEach(wait -> longest.putIfAbsent(wait.rollout(), wait));
    }

    /** The longest late first, then what has waited longest. */
    List<Stuck> stuck() {
        List<Stuck> stuck = new ArrayList<>();
        for (PastRollout rollout : past.rollouts()) {
            PastVisit visit = running.containsKey(rollout.id()) ? PastNumbers.current(past, rollout) : null;
            if (visit != null) {
                Stuck one = stuck(rollout, visit, longest.get(rollout.id()));
                if (one.daysLate() != null || one.daysWaiting() >= WITHOUT_A_STEP) {
                    stuck.add(one);
                }
            }
        }
        stuck.sort(Comparator.comparing((Stuck one) -> one.daysLate() == null ? -1 : one.daysLate())
                .thenComparing(Stuck::daysWaiting)
                .reversed()
                .thenComparing(Stuck::name)
                .thenComparing(Stuck::id));
        return stuck;
    }

    private Stuck stuck(PastRollout rollout, PastVisit visit, @Nullable PastWait wait) {
        boolean late = PastNumbers.late(past, rollout) && visit.dueAt() != null;
        return new Stuck(
                rollout.id().value(),
                rollout.name(),
                visit.name(),
                late && visit.dueAt() != null
                        ? rounded(past.days().days(rollout.id(), visit.stage(), visit.dueAt(), past.at()))
                        : null,
                wait == null ? 0 : waited(wait),
                wait == null ? null : wait.task(),
                wait == null ? null : wait.person(),
                wait == null ? null : wait.group());
    }

    private double waited(PastWait wait) {
        return rounded(past.days().days(wait.rollout(), wait.askedAt(), past.at()));
    }

    /** Escalations that nobody has answered, then what sponsors owe; what has waited longest first. */
    List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        for (PastEscalation escalation : escalations) {
            PastRollout rollout = running.get(escalation.rollout());
            double days = rounded(past.days().days(escalation.rollout(), escalation.raisedAt(), past.at()));
            if (rollout != null && days >= PATIENCE) {
                asks.add(ask(Ask.Kind.DECIDE_ESCALATION, rollout, escalation.stage(), escalation.told(), days));
            }
        }
        for (PastWait wait : waits) {
            PastRollout rollout = running.get(wait.rollout());
            if (rollout != null
                    && rollout.sponsor().value().equals(wait.person())
                    && waited(wait) >= PATIENCE
                    && asks.stream()
                            .noneMatch(ask -> ask.rollout().equals(rollout.id().value()))) {
                asks.add(ask(Ask.Kind.SPONSOR_ACT, rollout, wait.task(), wait.person(), waited(wait)));
            }
        }
        asks.sort(Comparator.comparing(Ask::days).reversed().thenComparing(Ask::rollout));
        return asks;
    }

    private static Ask ask(Ask.Kind kind, PastRollout rollout, String what, @Nullable String of, double days) {
        return new Ask(kind, rollout.id().value(), rollout.name(), what, of, days);
    }

    private static double rounded(double days) {
        return MakingBoardReport.rounded(days);
    }
}
