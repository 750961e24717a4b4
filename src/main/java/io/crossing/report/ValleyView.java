package io.crossing.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture that the whole product is about: who is still moving, and where they wait.
 *
 * @param running rollouts under way or on hold
 * @param across rollouts that became standard practice, for all teams or fewer
 * @param stopped rollouts that were ended on purpose
 * @param slowest the running ones with the least momentum, the slowest first
 */
public record ValleyView(
        SurvivalCurve curve, long running, long across, long stopped, List<StageTime> stages, List<Moving> slowest) {

    public ValleyView {
        stages = List.copyOf(stages);
        slowest = List.copyOf(slowest);
    }

    public long rollouts() {
        return running + across + stopped;
    }

    /** A running rollout and its momentum, from 0 to 100. */
    public record Moving(String id, String name, String stage, int momentum) {}

    /**
     * How long a stage takes here.
     *
     * @param finished how many visits of it were finished
     * @param median working days that half of them took; absent where none was finished
     * @param p85 working days within which 85 of 100 were finished
     * @param inIt how many rollouts are in it now
     * @param longest working days that the one has been in it that is in it longest
     */
    public record StageTime(
            String stage,
            long finished,
            @Nullable Double median,
            @Nullable Double p85,
            long inIt,
            @Nullable Double longest) {}
}
