package io.crossing.report;

import io.crossing.report.BoardReport.Numbers;
import io.crossing.rollout.RolloutState;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many rollouts stood how at a moment. */
final class PastNumbers {

    private PastNumbers() {}

    static Numbers of(Past past) {
        return new Numbers(
                past.rollouts().size(),
                count(past, rollout -> !rollout.ended()),
                count(past, rollout -> late(past, rollout)),
                count(past, PastNumbers::held),
                count(past, rollout -> rollout.state() == RolloutState.EMBEDDED),
                count(past, rollout -> rollout.state() == RolloutState.RESCOPED),
                count(past, rollout -> rollout.state() == RolloutState.STOPPED));
    }

    private static long count(Past past, Predicate<PastRollout> which) {
        return past.rollouts().stream().filter(which).count();
    }

    /** Whether it, or a stage of it, stood still. */
    static boolean held(PastRollout rollout) {
        return !rollout.ended() && rollout.heldUntil() != null;
    }

    /** Whether the stage it was in was past its deadline and did not stand still. */
    static boolean late(Past past, PastRollout rollout) {
        PastVisit visit = current(past, rollout);
        return visit != null
                && !held(rollout)
                && visit.dueAt() != null
                && !visit.dueAt().isAfter(past.at());
    }

    /** The stage that it had entered last and was still in; absent for what had ended. */
    static @Nullable PastVisit current(Past past, PastRollout rollout) {
        return rollout.ended()
                ? null
                : past.visits(rollout.id()).stream()
                        .filter(PastVisit::open)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }
}
